package org.thongthin.cms.mistakes;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;

/** Forgets readers' addresses, and then the reports, when their time is over. */
@Singleton
class MistakeUpkeep {
    private final JdbcOperations jdbc;
    private final Clock clock;
    private final MistakesConfiguration configuration;

    MistakeUpkeep(JdbcOperations jdbc, Clock clock, MistakesConfiguration configuration) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.configuration = configuration;
    }

    /** What tells of an item whose content is gone goes with it. */
    @Scheduled(fixedDelay = "1h", initialDelay = "9m")
    @Transactional
    void sweep() {
        Instant now = clock.instant();
        run("""
                update mistake_report set reply_to = null, version = version + 1
                where reply_to is not null and closed_at < ?""", now.minus(configuration.keepAddresses()));
        run("""
                update mistake_report set reply_to = null, version = version + 1
                where reply_to is not null and at < ?""", now.minus(configuration.keepUnansweredAddresses()));
        run("delete from mistake_report where closed_at < ?", now.minus(configuration.keep()));
        run("""
                delete from mistake_report m using item i
                where i.id = m.item_id and i.purged_at <= ?""", now);
    }

    private void run(String sql, Instant before) {
        jdbc.prepareStatement(sql, statement -> {
            statement.setTimestamp(1, Timestamp.from(before));
            return statement.executeUpdate();
        });
    }
}
