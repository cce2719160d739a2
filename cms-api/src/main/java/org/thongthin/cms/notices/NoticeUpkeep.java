package org.thongthin.cms.notices;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;

/** Removes what is old, and what tells of an item whose content is gone for good. */
@Singleton
class NoticeUpkeep {
    private final JdbcOperations jdbc;
    private final MailSettings settings;
    private final Clock clock;

    NoticeUpkeep(JdbcOperations jdbc, MailSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Its readers and mails go with a notice. */
    @Scheduled(fixedDelay = "1h", initialDelay = "7m")
    @Transactional
    void sweep() {
        Instant before = clock.instant().minus(settings.keep());
        remove("delete from notice where at < ?", before);
        remove("delete from notice n using item i where i.id = n.item_id and i.purged_at > ?", before);
        remove("delete from mail where morning is not null and created_at < ?", before);
    }

    private void remove(String sql, Instant before) {
        jdbc.prepareStatement(sql, statement -> {
            statement.setTimestamp(1, Timestamp.from(before));
            return statement.executeUpdate();
        });
    }
}
