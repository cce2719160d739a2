package org.thongthin.cms.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final String SELECT = """
            select i.id, i.kind, i.owner_code, i.shown_until, i.first_verified_at, r.number, r.slug, r.title, r.summary,
                r.body, r.category_code, r.contact, r.address, r.province_code, r.district_code, r.lat, r.lon,
                r.details, r.translations, r.occurs_from, r.occurs_until, r.decided_at,
                (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'hash', p.hash, 'alt', p.alt, 'caption',
                        p.caption, 'width', m.width, 'height', m.height, 'colour', m.colour) order by p.position), '[]')
                    from revision_image p join media_object m on m.hash = p.hash where p.revision_id = r.id) images""" + PUBLIC;

    private final JdbcOperations jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    PublicItems(JdbcOperations jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Those of the items that are public at this moment, by id; the others are left out. */
    @ReadOnly
    public Map<UUID, ObjectNode> of(Collection<UUID> ids) {
        return jdbc.prepareStatement(SELECT + " and i.id = any (?)", statement -> {
            bindNow(statement);
            statement.setArray(3, statement.getConnection().createArrayOf("uuid", ids.toArray()));
            ResultSet rows = statement.executeQuery();
            Map<UUID, ObjectNode> items = new LinkedHashMap<>();
            while (rows.next()) {
                items.put(rows.getObject("id", UUID.class), item(rows));
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

    private void bindNow(java.sql.PreparedStatement statement) throws SQLException {
        Timestamp now = Timestamp.from(clock.instant());
        statement.setTimestamp(1, now);
        statement.setTimestamp(2, now);
    }

    private ObjectNode item(ResultSet row) throws SQLException {
        ObjectNode item = json.createObjectNode();
        item.put("id", row.getString("id"));
        item.put("kind", row.getString("kind"));
        item.put("ownerCode", row.getString("owner_code"));
        item.put("slug", row.getString("slug"));
        item.put("title", row.getString("title"));
        item.put("summary", row.getString("summary"));
        item.put("body", row.getString("body"));
        item.put("category", row.getString("category_code"));
        column(item, "contact", row.getString("contact"));
        ObjectNode location = item.putObject("location");
        location.put("address", row.getString("address"));
        location.put("provinceCode", row.getString("province_code"));
        location.put("districtCode", row.getString("district_code"));
        location.put("lat", row.getObject("lat", Double.class));
        location.put("lon", row.getObject("lon", Double.class));
        column(item, "details", row.getString("details"));
        column(item, "translations", row.getString("translations"));
        column(item, "images", row.getString("images"));
        item.put("revision", row.getInt("number"));
        time(item, "verifiedAt", row.getTimestamp("decided_at"));
        time(item, "firstVerifiedAt", row.getTimestamp("first_verified_at"));
        time(item, "occursFrom", row.getTimestamp("occurs_from"));
        time(item, "occursUntil", row.getTimestamp("occurs_until"));
        time(item, "until", row.getTimestamp("shown_until"));
        return item;
    }

    private void column(ObjectNode item, String name, String column) {
        try {
            item.set(name, json.readTree(column));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("unreadable " + name + " of item " + item.get("id"), e);
        }
    }

    private static void time(ObjectNode item, String name, @Nullable Timestamp at) {
        item.put(name, at == null ? null : at.toInstant().toString());
    }
}
