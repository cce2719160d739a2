package org.thongthin.cms.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;

/** An item as the change feed tells it, read from a row of an item {@code i} and one of its revisions {@code r}. */
@Singleton
final class FeedForm {
    static final String SELECT = """
            select i.id, i.kind, i.owner_code, i.shown_until, i.first_verified_at, r.number, r.slug, r.title, r.summary,
                r.body, r.category_code, r.contact, r.address, r.province_code, r.district_code, r.lat, r.lon,
                r.details, r.translations, r.occurs_from, r.occurs_until,
                case when r.stage = 'verified' then r.decided_at end decided_at,
                (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'hash', p.hash, 'alt', p.alt, 'caption',
                        p.caption, 'width', m.width, 'height', m.height, 'colour', m.colour) order by p.position), '[]')
                    from revision_image p join media_object m on m.hash = p.hash where p.revision_id = r.id) images""";

    private final ObjectMapper json;

    FeedForm(ObjectMapper json) {
        this.json = json;
    }

    /** The item of this row. */
    ObjectNode item(ResultSet row) throws SQLException {
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
