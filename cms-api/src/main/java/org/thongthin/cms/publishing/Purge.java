package org.thongthin.cms.publishing;

import io.micronaut.context.annotation.Value;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.thongthin.cms.content.AuditTrail;

/** Removes the content of what was deleted long enough ago; the item's row stays and answers 410 for ever. */
@Singleton
class Purge {
    private static final int BATCH = 100;

    private final JdbcOperations jdbc;
    private final AuditTrail audit;
    private final Clock clock;
    private final Duration keep;

    Purge(JdbcOperations jdbc, AuditTrail audit, Clock clock, @Value("${publishing.keep-deleted}") Duration keep) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
        this.keep = keep;
    }

    /**
     * Pictures that no item shows any more go by the media package's own sweep.
     *
     * @return how many items were purged, at most a hundred a call
     */
    @Scheduled(fixedDelay = "1h", initialDelay = "5m")
    @Transactional
    int purgeDue() {
        Instant now = clock.instant();
        List<UUID> due = due(now.minus(keep));
        for (UUID id : due) {
            run("delete from display_edge where item_id = ?", id);
            run("delete from revision where item_id = ?", id);
            run("update item set purged_at = now(), taken_down_at = null, takedown_reason = null where id = ?", id);
            audit.append(null, "item.purge", "item", id.toString(), Map.of());
        }
        return due.size();
    }

    private List<UUID> due(Instant before) {
        String select = "select id from item where deleted_at < ? and purged_at is null limit ? for update skip locked";
        return jdbc.prepareStatement(select, statement -> {
            statement.setTimestamp(1, Timestamp.from(before));
            statement.setInt(2, BATCH);
            ResultSet rows = statement.executeQuery();
            List<UUID> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
            return ids;
        });
    }

    private void run(String sql, UUID id) {
        jdbc.prepareStatement(sql, statement -> {
            statement.setObject(1, id);
            return statement.executeUpdate();
        });
    }
}
