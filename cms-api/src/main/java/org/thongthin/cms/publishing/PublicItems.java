package org.thongthin.cms.publishing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Items as the public may know them, and none other: the only place where an item's content leaves for the public. The
 * conditions are those of {@link org.thongthin.cms.content.Publicity}; a test holds the two together.
 */
@Singleton
public class PublicItems {
    private static final String PUBLIC = """

            from item i join revision r on r.item_id = i.id and r.live
            where i.deleted_at is null and i.taken_down_at is null and i.shown
                and (i.shown_from is null or i.shown_from <= ?) and (i.shown_until is null or i.shown_until > ?)""";

    private final JdbcOperations jdbc;
    private final FeedForm form;
    private final Clock clock;

    PublicItems(JdbcOperations jdbc, FeedForm form, Clock clock) {
        this.jdbc = jdbc;
        this.form = form;
        this.clock = clock;
    }

    /** Those of the items that are public at this moment, by id; the others are left out. */
    @ReadOnly
    public Map<UUID, ObjectNode> of(Collection<UUID> ids) {
        return jdbc.prepareStatement(FeedForm.SELECT + PUBLIC + " and i.id = any (?)", statement -> {
            bindNow(statement);
            statement.setArray(3, statement.getConnection().createArrayOf("uuid", ids.toArray()));
            ResultSet rows = statement.executeQuery();
            Map<UUID, ObjectNode> items = new LinkedHashMap<>();
            while (rows.next()) {
                items.put(rows.getObject("id", UUID.class), form.item(rows));
            }
            return items;
        });
    }

    /** Ids of public items behind the given one, in their own order, so that all can be walked page by page. */
    @ReadOnly
    public List<UUID> idsAfter(@Nullable UUID last, int limit) {
        String behind = last == null ? "" : " and i.id > ?";
        return jdbc.prepareStatement("select i.id" + PUBLIC + behind + " order by i.id limit " + limit, statement -> {
            bindNow(statement);
            if (last != null) {
                statement.setObject(3, last);
            }
            ResultSet rows = statement.executeQuery();
            List<UUID> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
            return ids;
        });
    }

    /** Those of the items that their owners have deleted, after some revision of them was verified. */
    @ReadOnly
    public Set<UUID> deleted(Collection<UUID> ids) {
        String sql =
                "select id from item where deleted_at is not null and first_verified_at is not null and id = any (?)";
        return jdbc.prepareStatement(sql, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids.toArray()));
            ResultSet rows = statement.executeQuery();
            Set<UUID> deleted = new HashSet<>();
            while (rows.next()) {
                deleted.add(rows.getObject(1, UUID.class));
            }
            return deleted;
        });
    }

    private void bindNow(java.sql.PreparedStatement statement) throws SQLException {
        Timestamp now = Timestamp.from(clock.instant());
        statement.setTimestamp(1, now);
        statement.setTimestamp(2, now);
    }
}
