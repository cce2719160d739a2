package org.thongthin.cms.desk;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.ItemSummary;

/** Why items of a list were returned, asked for once a list and not once a line. */
@Singleton
class ReturnReasons {
    private final JdbcOperations jdbc;

    ReturnReasons(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Why and when one item was returned.
     *
     * @param comments how many fields the moderator commented on
     */
    record Answer(String reason, Instant at, int comments) {}

    /** By the item's id. */
    record Reasons(Map<UUID, Answer> byItem) {
        /** Null for an item that was not returned. */
        public @Nullable Answer of(UUID item) {
            return byItem.get(item);
        }
    }

    @ReadOnly
    public Reasons of(List<ItemSummary> items) {
        Object[] ids = items.stream().map(ItemSummary::id).toArray();
        return jdbc.prepareStatement("""
                select item_id, return_reason, decided_at, jsonb_array_length(return_fields) from revision
                where newest and stage = 'returned' and item_id = any(?)""", statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids));
            ResultSet rows = statement.executeQuery();
            Map<UUID, Answer> reasons = new HashMap<>();
            while (rows.next()) {
                reasons.put(
                        rows.getObject(1, UUID.class),
                        new Answer(rows.getString(2), rows.getTimestamp(3).toInstant(), rows.getInt(4)));
            }
            return new Reasons(reasons);
        });
    }
}
