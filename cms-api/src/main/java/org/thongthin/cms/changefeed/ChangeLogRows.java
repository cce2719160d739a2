package org.thongthin.cms.changefeed;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The change log's rows, as a follower's questions need them. */
@Singleton
class ChangeLogRows {
    private final JdbcOperations jdbc;

    ChangeLogRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @ReadOnly
    Counter counter() {
        return jdbc.prepareStatement("select epoch, seq, pruned_to from change_counter", statement -> {
            ResultSet row = statement.executeQuery();
            row.next();
            return new Counter(row.getString(1), row.getLong(2), row.getLong(3));
        });
    }

    /** In the order of their numbers. */
    @ReadOnly
    List<ChangeRow> after(long seq, int limit) {
        return jdbc.prepareStatement(
                "select seq, type, ref from change_log where seq > ? order by seq limit ?", statement -> {
                    statement.setLong(1, seq);
                    statement.setInt(2, limit);
                    ResultSet rows = statement.executeQuery();
                    List<ChangeRow> changes = new ArrayList<>();
                    while (rows.next()) {
                        changes.add(new ChangeRow(rows.getLong(1), rows.getString(2), rows.getString(3)));
                    }
                    return changes;
                });
    }

    /** Forgets rows older than that; followers that far behind start again from a snapshot. */
    @Transactional
    void prune(Instant before) {
        jdbc.prepareStatement("""
                with gone as (delete from change_log where at < ? returning seq)
                update change_counter set pruned_to = greatest(pruned_to, (select max(seq) from gone))
                where exists (select from gone)""", statement -> {
            statement.setTimestamp(1, Timestamp.from(before));
            return statement.executeUpdate();
        });
    }

    /**
     * Notes which database this is, and begins a new epoch where it is another one than noted: the rows were restored
     * elsewhere, and numbers given out since the backup will be given out again.
     *
     * @return whether a new epoch began
     */
    @Transactional
    boolean settle() {
        String origin = jdbc.prepareStatement("""
                select s.system_identifier || '/' || c.timeline_id || '/' || d.oid
                from pg_control_system() s, pg_control_checkpoint() c, pg_database d
                where d.datname = current_database()""", statement -> {
            ResultSet row = statement.executeQuery();
            row.next();
            return row.getString(1);
        });
        boolean moved = jdbc.prepareStatement(
                "select origin is not null and origin <> ? from change_counter for update", statement -> {
                    statement.setString(1, origin);
                    ResultSet row = statement.executeQuery();
                    row.next();
                    return row.getBoolean(1);
                });
        if (moved) {
            renew();
        }
        jdbc.prepareStatement("update change_counter set origin = ?", statement -> {
            statement.setString(1, origin);
            return statement.executeUpdate();
        });
        return moved;
    }

    /** Begins a new epoch: every follower starts again from a snapshot. */
    @Transactional
    void renew() {
        String epoch = UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        jdbc.prepareStatement("update change_counter set epoch = ?", statement -> {
            statement.setString(1, epoch);
            return statement.executeUpdate();
        });
    }
}
