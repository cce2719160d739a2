package org.thongthin.cms.notices;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDateTime;

/**
 * On the morning of a working day, puts into the outbox how much waits: for the moderators who asked for it, and only
 * where something waits. One a day, however many instances run.
 */
@Singleton
class MorningMail {
    private static final int FROM_HOUR = 8;
    private static final int TO_HOUR = 12;

    private static final String WRITE = """
            insert into mail (person_id, morning, created_at, due_at)
            select p.id, ?, clock_timestamp(), clock_timestamp()
            from person p left join mail_choice c on c.person_id = p.id
            where p.role = 'moderator' and p.disabled_at is null and btrim(p.email) <> '' and coalesce(c.queue, ?)
                and exists (select from revision r join item i on i.id = r.item_id
                    where r.stage = 'submitted' and i.deleted_at is null)
            order by p.id
            on conflict (person_id, morning) do nothing""";

    private final JdbcOperations jdbc;
    private final MailSettings settings;
    private final Clock clock;

    MorningMail(JdbcOperations jdbc, MailSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return how many mails were written */
    @Scheduled(fixedDelay = "5m", initialDelay = "1m")
    @Transactional
    int write() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Outbox.BANGKOK);
        if (!settings.isOn() || !isMorning(now)) {
            return 0;
        }
        return jdbc.prepareStatement(WRITE, statement -> {
            statement.setObject(1, now.toLocalDate());
            statement.setBoolean(2, MailChoice.DEFAULT.queue());
            return statement.executeUpdate();
        });
    }

    /** In Bangkok; a service that was down at eight still tells it before noon. */
    static boolean isMorning(LocalDateTime there) {
        boolean weekend = there.getDayOfWeek() == DayOfWeek.SATURDAY || there.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && there.getHour() >= FROM_HOUR && there.getHour() < TO_HOUR;
    }
}
