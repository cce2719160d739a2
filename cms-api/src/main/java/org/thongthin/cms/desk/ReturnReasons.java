package org.thongthin.cms.desk;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.thongthin.cms.content.ItemSummary;

/** Why items of a list were returned, asked for once a list and not once a line. */
@Singleton
class ReturnReasons {
    private final JdbcOperations jdbc;

    ReturnReasons(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Reasons by the item's id. */
    record Reasons(Map<UUID, String> byItem) {
        /** Empty for an item that was not returned. */
        public String of(UUID item) {
            return byItem.getOrDefault(item, "");
        }
    }

    @ReadOnly
    public Reasons of(List<ItemSummary> items) {
        Object[] ids = items.stream().map(ItemSummary::id).toArray();
        return jdbc.prepareStatement(
                "select item_id, return_reason from revision where newest and return_reason is not null and item_id = any(?)",
                statement -> {
                    statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids));
                    ResultSet rows = statement.executeQuery();
                    Map<UUID, String> reasons = new HashMap<>();
                    while (rows.next()) {
                        reasons.put(rows.getObject(1, UUID.class), rows.getString(2));
                    }
                    return new Reasons(reasons);
                });
    }
}
