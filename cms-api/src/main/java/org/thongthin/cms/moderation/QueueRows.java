package org.thongthin.cms.moderation;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.Timestamp;

/** The size of the queue, asked for with every page that a moderator opens: read from indexes alone. */
@Singleton
class QueueRows {
    private static final String SIZE = """
            select count(*) as total, min(r.submitted_at) as oldest from revision r
            where r.stage = 'submitted'
                and not exists (select from item d where d.id = r.item_id and d.deleted_at is not null)""";

    private final JdbcOperations jdbc;

    QueueRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    QueueSize size() {
        return jdbc.prepareStatement(SIZE, statement -> {
            ResultSet row = statement.executeQuery();
            row.next();
            Timestamp oldest = row.getTimestamp("oldest");
            return new QueueSize(row.getLong("total"), oldest == null ? null : oldest.toInstant());
        });
    }
}
