package org.thongthin.cms.notices;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How much waits for the moderators, for their morning mail. */
@Singleton
class Waiting {
    /** @param longest how long the oldest has waited */
    record Size(long items, Duration longest) {}

    private final JdbcOperations jdbc;
    private final Clock clock;

    Waiting(JdbcOperations jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @ReadOnly
    Size size() {
        return jdbc.prepareStatement("""
                select count(*) items, min(r.submitted_at) oldest from revision r join item i on i.id = r.item_id
                where r.stage = 'submitted' and i.deleted_at is null""", statement -> {
            ResultSet row = statement.executeQuery();
            row.next();
            Timestamp oldest = row.getTimestamp("oldest");
            Instant now = clock.instant();
            Duration longest = oldest == null ? Duration.ZERO : Duration.between(oldest.toInstant(), now);
            return new Size(row.getLong("items"), longest.isNegative() ? Duration.ZERO : longest);
        });
    }
}
