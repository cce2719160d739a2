package org.thongthin.cms.publishing;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.ChangeLog;
import org.thongthin.cms.content.DisplayClock;

/** The moments at which display windows open and close, as rows that wait for their time. */
@Singleton
class DisplayEdges implements DisplayClock {
    private static final int BATCH = 100;

    private final JdbcOperations jdbc;
    private final ChangeLog changes;
    private final Clock clock;

    DisplayEdges(JdbcOperations jdbc, ChangeLog changes, Clock clock) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void set(UUID itemId, @Nullable Instant from, @Nullable Instant until) {
        jdbc.prepareStatement("delete from display_edge where item_id = ?", statement -> {
            statement.setObject(1, itemId);
            return statement.executeUpdate();
        });
        add(itemId, from);
        add(itemId, until);
    }

    private void add(UUID itemId, @Nullable Instant at) {
        if (at == null || !at.isAfter(clock.instant())) {
            return;
        }
        jdbc.prepareStatement("insert into display_edge (item_id, at) values (?, ?)", statement -> {
            statement.setObject(1, itemId);
            statement.setTimestamp(2, Timestamp.from(at));
            return statement.executeUpdate();
        });
    }

    /**
     * Writes a change row for every edge that is due, and removes the edge in the same transaction.
     *
     * @return how many there were, at most a hundred a call
     */
    @Transactional
    public int passDue() {
        List<String> due = jdbc.prepareStatement("""
                delete from display_edge where (item_id, at) in (
                    select item_id, at from display_edge where at <= ? order by at limit ? for update skip locked)
                returning item_id""", statement -> {
            statement.setTimestamp(1, Timestamp.from(clock.instant()));
            statement.setInt(2, BATCH);
            ResultSet rows = statement.executeQuery();
            List<String> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        });
        due.forEach(id -> changes.append("item", id));
        return due.size();
    }
}
