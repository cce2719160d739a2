package org.thongthin.cms.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thongthin.cms.SettableClock;

/** How much waits, told on a working morning to the moderators who asked for it. */
class MorningMailTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-20T07:59:59, false",
        "2026-11-20T08:00:00, true",
        "2026-11-20T11:59:59, true",
        "2026-11-20T12:00:00, false",
        "2026-11-21T09:00:00, false",
        "2026-11-22T09:00:00, false",
        "2026-11-23T09:00:00, true",
    })
    void itIsToldOnTheMorningOfAWorkingDay(LocalDateTime there, boolean expected) {
        assertThat(MorningMail.isMorning(there)).isEqualTo(expected);
    }

    @Test
    void whoAskedForItHearsOnceADayHowMuchWaits() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try (MailRoom room = MailRoom.open(server.getSmtp().getPort(), Map.of("test.clock", true))) {
            MorningMail morning = room.newsroom.get(MorningMail.class);
            room.chooses(room.newsroom.moderator.personId(), new MailChoice(true, false, true));
            room.chooses(room.newsroom.editor.personId(), new MailChoice(true, false, true));
            room.person(UUID.randomUUID(), "unasked", "moderator", "DLA", "unasked@dla.example");
            untilNextMonday(room, 9);
            assertThat(morning.write()).as("nothing waits").isZero();
            room.newsroom.aSubmitted("news");
            room.newsroom.aSubmitted("product");
            room.newsroom.sql(
                    "update revision set submitted_at = submitted_at - interval '27 hours' - interval '5 minutes'"
                            + " where details ? 'price'");
            assertThat(morning.write()).isOne();
            assertThat(morning.write()).isZero();
            room.send();

            assertThat(server.getReceivedMessages()).hasSize(1);
            MimeMessage mail = server.getReceivedMessages()[0];
            assertThat(mail.getAllRecipients()[0]).hasToString("moderator@dla.example");
            assertThat(mail.getSubject()).isEqualTo("รอตรวจสอบ 2 รายการ (Waiting for review)");
            assertThat(String.valueOf(mail.getContent()))
                    .contains("รายการที่รอนานที่สุดรอมาแล้ว 1 วัน 3 ชั่วโมง")
                    .contains("Items waiting for review this morning: 2.")
                    .contains(MailRoom.DESK + "/desk/queue");
        } finally {
            server.stop();
        }
    }

    @Test
    void whatWasTrueOnAnEarlierMorningIsNotSentAnyMore() {
        try (ScriptedMailServer server = ScriptedMailServer.start();
                MailRoom room = MailRoom.open(server.port(), Map.of("test.clock", true))) {
            room.chooses(room.newsroom.moderator.personId(), new MailChoice(true, false, true));
            room.newsroom.aSubmitted("news");
            untilNextMonday(room, 9);
            assertThat(room.newsroom.get(MorningMail.class).write()).isOne();
            room.newsroom.get(SettableClock.class).advance(Duration.ofDays(1));
            room.send();
            assertThat(room.mails("dropped")).isOne();
            assertThat(server.received).isEmpty();
        }
    }

    private static void untilNextMonday(MailRoom room, int hour) {
        SettableClock clock = room.newsroom.get(SettableClock.class);
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Outbox.BANGKOK);
        LocalDateTime monday =
                now.toLocalDate().with(TemporalAdjusters.next(DayOfWeek.MONDAY)).atTime(hour, 0);
        clock.advance(Duration.between(now, monday));
    }
}
