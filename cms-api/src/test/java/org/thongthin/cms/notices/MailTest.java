package org.thongthin.cms.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thongthin.cms.Newsroom.id;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.micronaut.context.ApplicationContext;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thongthin.cms.Eventually;
import org.thongthin.cms.Newsroom;
import org.thongthin.cms.TestDatabase;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.drafting.Submission;
import org.thongthin.cms.mistakes.Mistakes;
import org.thongthin.cms.mistakes.ToldMistake;

/** Mail through a real SMTP server, and what its reader sees of it. */
class MailTest {
    private GreenMail server;

    @BeforeEach
    void start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aReturnIsMailedWithItsReasonAndCommentsInThaiAndEnglish() throws Exception {
        try (MailRoom room = MailRoom.open(server.getSmtp().getPort())) {
            ItemState returned = room.returned(room.newsroom.aSubmitted("product"));
            room.send();

            MimeMessage mail = only(server.getReceivedMessages());
            String title = returned.newest().title();
            assertThat(mail.getSubject()).isEqualTo("ส่งกลับให้แก้ไข (Returned): " + title);
            InternetAddress from = (InternetAddress) mail.getFrom()[0];
            assertThat(from.getAddress()).isEqualTo("desk@thongthin.example");
            assertThat(from.getPersonal()).isEqualTo("ท้องถิ่นไทย");
            assertThat(recipients(mail)).containsExactly("editor@lao.example");
            assertThat(mail.getContentType()).containsIgnoringCase("text/plain").containsIgnoringCase("utf-8");
            String link = MailRoom.DESK + "/desk/items/" + id(returned);
            assertThat(text(mail))
                    .contains("“" + title + "” (สินค้าท้องถิ่น / OTOP) ถูกส่งกลับให้แก้ไข")
                    .contains("เหตุผล\n    กรุณาใส่ราคา\n")
                    .contains("    ราคา (บาท)\n        ยังไม่มี\n")
                    .contains("was returned for correction.")
                    .contains("    Price (baht)\n        ยังไม่มี\n")
                    .contains("เปิดเพื่อแก้ไขแล้วส่งใหม่\n" + link + "\n")
                    .contains("\n-- \n")
                    .doesNotContain("นาย", "moderator", "editor@");
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<" + MailRoom.DESK + "/desk/me#notices>");
            assertThat(mail.getHeader("Content-Language")).containsExactly("th,en");
            assertThat(mail.getMessageID()).isEqualTo("<" + query(room, "select id from mail") + "@thongthin.example>");
            assertThat(room.mails("sent")).isOne();
            room.send();
            assertThat(server.getReceivedMessages()).hasSize(1);
        }
    }

    @Test
    void everyDecisionHasItsOwnWords() throws Exception {
        try (MailRoom room = MailRoom.open(server.getSmtp().getPort())) {
            room.restored(room.takenDown(room.verified(room.newsroom.aSubmitted("landmark"))));
            room.send();
            assertThat(subjects())
                    .satisfiesExactly(
                            first -> assertThat(first).startsWith("ตรวจสอบแล้ว (Verified): "),
                            second -> assertThat(second).startsWith("ระงับการเผยแพร่ (Taken down): "),
                            third -> assertThat(third).startsWith("ยกเลิกการระงับ (Restored): "));
            assertThat(text(server.getReceivedMessages()[1])).contains("เหตุผล\n    มีผู้ทักท้วง\n");
        }
    }

    @Test
    void thatAReaderReportedAMistakeIsMailedWithoutAWordOfTheirs() throws Exception {
        try (MailRoom room = MailRoom.open(server.getSmtp().getPort())) {
            ItemState verified = room.verified(room.newsroom.aSubmitted("news"));
            room.newsroom.sql("delete from mail");
            UUID item = id(verified);
            room.newsroom
                    .get(Mistakes.class)
                    .tell(null, () -> new ToldMistake(item, 1, "th", "เบอร์โทรผิด", "reader@example.org", null));
            room.send();
            MimeMessage mail = only(server.getReceivedMessages());
            assertThat(mail.getSubject()).startsWith("มีผู้แจ้งข้อผิดพลาด (Mistake reported): ");
            assertThat(recipients(mail)).containsExactly("editor@lao.example");
            assertThat(text(mail))
                    .contains("ผู้อ่านเว็บไซต์แจ้งว่า “" + verified.newest().title() + "”")
                    .contains("เปิดดูสิ่งที่แจ้ง\n" + MailRoom.DESK + "/desk/mistakes?item=" + item + "\n")
                    .contains("See what the reader says\n")
                    .doesNotContain("เบอร์โทรผิด", "reader@");
        }
    }

    @Test
    void aTitleThatTriesToWriteHeadersStaysATitle() throws Exception {
        try (MailRoom room = MailRoom.open(server.getSmtp().getPort())) {
            ItemState draft = room.newsroom.anIllustratedDraft("news");
            room.newsroom.sql(
                    "update revision set title = E'งานวัด\\r\\nBcc: spy@evil.example\\r\\n\\r\\n<b>มา</b> \\u202Eเร็ว'"
                            + " where item_id = '" + id(draft) + "'");
            ItemState submitted = room.newsroom
                    .get(Submission.class)
                    .submit(room.newsroom.editor, id(draft), Newsroom.version(draft));
            room.returned(submitted, "บรรทัดแรก\n-- \nบรรทัดที่สอง", List.of());
            room.send();

            MimeMessage mail = only(server.getReceivedMessages());
            assertThat(mail.getSubject())
                    .isEqualTo("ส่งกลับให้แก้ไข (Returned): งานวัด Bcc: spy@evil.example <b>มา</b> เร็ว");
            assertThat(mail.getHeader("Bcc")).isNull();
            assertThat(mail.getAllRecipients()).hasSize(1);
            assertThat(text(mail)).contains("    บรรทัดแรก\n    --\n    บรรทัดที่สอง\n");
        }
    }

    @Test
    void aLongThaiTitleIsShortenedBetweenLettersAndFoldedAsMailWantsIt() throws Exception {
        try (MailRoom room = MailRoom.open(server.getSmtp().getPort())) {
            ItemState draft = room.newsroom.anIllustratedDraft("news");
            String title = "พิธีทำบุญตักบาตรน้ำผึ้งที่วัดริมน้ำ ".repeat(5).strip();
            room.newsroom.sql("update revision set title = '" + title + "' where item_id = '" + id(draft) + "'");
            ItemState submitted = room.newsroom
                    .get(Submission.class)
                    .submit(room.newsroom.editor, id(draft), Newsroom.version(draft));
            room.verified(submitted);
            room.send();

            MimeMessage mail = only(server.getReceivedMessages());
            String shown = mail.getSubject().substring("ตรวจสอบแล้ว (Verified): ".length());
            assertThat(shown).hasSizeBetween(110, 120).endsWith("…");
            assertThat(title).startsWith(shown.substring(0, shown.length() - 1));
            ByteArrayOutputStream raw = new ByteArrayOutputStream();
            mail.writeTo(raw);
            String head = raw.toString(StandardCharsets.US_ASCII).split("\r?\n\r?\n", 2)[0];
            assertThat(head.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(100));
        }
    }

    @Test
    void whoLeftSinceOrWantsNoneByNowGetsNone() throws Exception {
        try (MailRoom room = MailRoom.open(server.getSmtp().getPort())) {
            room.colleague("disabled", "disabled@lao.example");
            room.colleague("moved", "moved@lao.example");
            room.colleague("promoted", "promoted@lao.example");
            room.colleague("erased", "erased@lao.example");
            UUID quiet = room.colleague("quiet", "quiet@lao.example");
            room.colleague("renamed", "old@lao.example");
            room.verified(room.newsroom.aSubmitted("news"));
            assertThat(room.mails("waiting")).isEqualTo(7);
            room.newsroom.sql("update person set disabled_at = now() where username = 'disabled'");
            room.newsroom.sql(
                    "update person set organisation_code = '" + Newsroom.CHIANG_MAI + "' where username = 'moved'");
            room.newsroom.sql("update person set role = 'province' where username = 'promoted'");
            room.newsroom.sql("update person set email = null where username = 'erased'");
            room.newsroom.sql("update person set email = 'new@lao.example' where username = 'renamed'");
            room.chooses(quiet, new MailChoice(false, false, false));
            room.send();
            assertThat(Arrays.stream(server.getReceivedMessages()).flatMap(mail -> recipients(mail).stream()))
                    .containsExactlyInAnyOrder("editor@lao.example", "new@lao.example");
            assertThat(room.mails("dropped")).isEqualTo(5);
        }
    }

    @Test
    void twoSendersAtOnceSendEachMailOnce() throws Exception {
        int port = server.getSmtp().getPort();
        Map<String, Object> settings = new HashMap<>(MailRoom.settings(port, TestDatabase.properties()));
        try (MailRoom room = MailRoom.open(port, settings)) {
            for (int colleague = 1; colleague < 15; colleague++) {
                room.colleague("colleague-" + colleague, "colleague-" + colleague + "@lao.example");
            }
            for (int item = 0; item < 6; item++) {
                room.verified(room.newsroom.aSubmitted("news"));
            }
            try (ApplicationContext other = ApplicationContext.run(settings, "test");
                    ExecutorService both = Executors.newFixedThreadPool(2)) {
                Future<?> here = both.submit(room::send);
                Future<?> there = both.submit(() -> other.getBean(Postman.class).sendDue());
                here.get();
                there.get();
            }
            assertThat(Arrays.stream(server.getReceivedMessages()).map(MailTest::messageId))
                    .hasSize(90)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aServerThatIsAwayCostsNoMailAnAttemptAndGetsThemWhenItIsBack() throws Exception {
        int port = server.getSmtp().getPort();
        server.stop();
        try (MailRoom room = MailRoom.open(port, Map.of("mail.every", "100ms"))) {
            room.verified(room.newsroom.aSubmitted("news"));
            Eventually.holds("it was tried", Duration.ofSeconds(20), () -> room.mailsAnswered("no-connection") == 1);
            assertThat(query(room, "select attempts from mail")).isIn("0", "1");
            server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
            Eventually.holds("it is sent", Duration.ofSeconds(90), () -> room.mails("sent") == 1);
            assertThat(query(room, "select attempts from mail")).isEqualTo("1");
            assertThat(server.getReceivedMessages()).hasSize(1);
        }
    }

    @Test
    void nothingIsSaidInTheClearWhereSecrecyIsAsked() {
        for (String tls : List.of("starttls", "tls")) {
            try (MailRoom room =
                    MailRoom.open(server.getSmtp().getPort(), Map.of("mail.tls", tls, "mail.timeout", "2s"))) {
                room.verified(room.newsroom.aSubmitted("news"));
                room.send();
                assertThat(room.mailsAnswered("no-connection")).isOne();
                assertThat(server.getReceivedMessages()).isEmpty();
            }
        }
    }

    @Test
    void theServersOwnAccountIsUsedAndAWrongOneLosesNothing() {
        server.setUser("desk", "ตลาดน้ำ-2569");
        int port = server.getSmtp().getPort();
        server.getUserManager().setAuthRequired(true);
        Map<String, Object> wrong = Map.of("mail.user", "desk", "mail.password", "wrong");
        try (MailRoom room = MailRoom.open(port, wrong)) {
            room.verified(room.newsroom.aSubmitted("news"));
            room.send();
            assertThat(room.mailsAnswered("no-sign-in")).isOne();
            assertThat(room.mails("waiting")).isOne();
        }
        Map<String, Object> right = Map.of("mail.user", "desk", "mail.password", "ตลาดน้ำ-2569");
        try (MailRoom room = MailRoom.open(port, right)) {
            room.verified(room.newsroom.aSubmitted("news"));
            room.send();
            assertThat(room.mails("sent")).isOne();
        }
    }

    private List<String> subjects() throws MessagingException {
        List<String> subjects = new ArrayList<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            subjects.add(mail.getSubject());
        }
        return subjects;
    }

    private static MimeMessage only(MimeMessage[] mails) {
        assertThat(mails).hasSize(1);
        return mails[0];
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return String.valueOf(mail.getContent()).replace("\r\n", "\n");
    }

    private static List<String> recipients(MimeMessage mail) {
        try {
            return Arrays.stream(mail.getRecipients(Message.RecipientType.TO))
                    .map(Address::toString)
                    .toList();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String query(MailRoom room, String sql) {
        return room.newsroom.text(sql);
    }
}
