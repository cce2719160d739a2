package org.thongthin.cms.moderation;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.ListCursor;

/** The rows of {@code lease}. One that has run out stays until somebody takes its place and counts for nothing. */
@Singleton
class LeaseRows {
    record Row(UUID itemId, UUID personId, Instant until) {}

    /** The one that waits longest and nobody holds; those that somebody is just claiming are passed over. */
    private static final String OLDEST_FREE = """
            select i.id from revision r
            join item i on i.id = r.item_id
            join organisation o on o.code = i.owner_code
            left join province p on p.code = o.province_code
            where r.stage = 'submitted' and i.deleted_at is null and r.submitted_by <> ?
                and (cast(? as text) is null or i.kind = ?)
                and (cast(? as text) is null or p.region = ?)
                and (cast(? as text) is null or o.province_code = ?)
                and (cast(? as text) is null or i.owner_code = ?)
                and (cast(? as text) is null or r.category_code = ?)
                and (cast(? as timestamptz) is null or r.submitted_at <= ?)
                and (cast(? as timestamptz) is null or (r.submitted_at, r.item_id) > (?, ?))
                and not exists (select from lease l where l.item_id = i.id and l.until > ?)
            order by r.submitted_at, r.item_id limit 1 for update of i skip locked""";

    private final JdbcOperations jdbc;

    LeaseRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps every transition of the item waiting until the transaction ends. */
    void lockItem(UUID itemId) {
        jdbc.prepareStatement("select from item where id = ? for update", statement -> {
            statement.setObject(1, itemId);
            return statement.execute();
        });
    }

    /**
     * Its item's row comes locked; null where there is none.
     *
     * @param after only what stands behind this place; null for the whole queue
     */
    @Nullable
    UUID lockOldestFree(UUID personId, QueueFilters filters, @Nullable ListCursor after, Instant now) {
        return jdbc.prepareStatement(OLDEST_FREE, statement -> {
            statement.setObject(1, personId);
            int next = 2;
            for (String filter : filters.texts()) {
                statement.setString(next, filter);
                statement.setString(next + 1, filter);
                next += 2;
            }
            Instant before = filters.submittedBefore(now);
            statement.setTimestamp(next, timestamp(before));
            statement.setTimestamp(next + 1, timestamp(before));
            Instant place = after == null ? null : after.at();
            statement.setTimestamp(next + 2, timestamp(place));
            statement.setTimestamp(next + 3, timestamp(place));
            statement.setObject(next + 4, after == null ? null : after.id());
            statement.setTimestamp(next + 5, Timestamp.from(now));
            ResultSet rows = statement.executeQuery();
            return rows.next() ? rows.getObject(1, UUID.class) : null;
        });
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    /** @return false where the item waits no longer, or somebody holds it by now */
    boolean claim(UUID itemId, UUID personId, Instant now, Instant until) {
        return jdbc.prepareStatement("""
                insert into lease (item_id, person_id, until)
                select item_id, ?, ? from revision where item_id = ? and newest and stage = 'submitted'
                on conflict (item_id) do update set person_id = excluded.person_id, until = excluded.until
                where lease.until <= ?""", statement -> {
            statement.setObject(1, personId);
            statement.setTimestamp(2, Timestamp.from(until));
            statement.setObject(3, itemId);
            statement.setTimestamp(4, Timestamp.from(now));
            return statement.executeUpdate() == 1;
        });
    }

    void put(UUID itemId, UUID personId, Instant until) {
        jdbc.prepareStatement("""
                insert into lease (item_id, person_id, until) values (?, ?, ?)
                on conflict (item_id) do update set person_id = excluded.person_id, until = excluded.until""", statement -> {
            statement.setObject(1, itemId);
            statement.setObject(2, personId);
            statement.setTimestamp(3, Timestamp.from(until));
            return statement.executeUpdate();
        });
    }

    void remove(UUID itemId) {
        jdbc.prepareStatement("delete from lease where item_id = ?", statement -> {
            statement.setObject(1, itemId);
            return statement.executeUpdate();
        });
    }

    /** The one that holds at this moment; null for none. */
    @Nullable
    Row held(UUID itemId, Instant now) {
        return jdbc.prepareStatement("select * from lease where item_id = ? and until > ?", statement -> {
            statement.setObject(1, itemId);
            statement.setTimestamp(2, Timestamp.from(now));
            ResultSet rows = statement.executeQuery();
            return rows.next() ? row(rows) : null;
        });
    }

    /** Those of these items that hold at this moment, by item. */
    Map<UUID, Row> held(Collection<UUID> itemIds, Instant now) {
        return jdbc.prepareStatement("select * from lease where item_id = any (?) and until > ?", statement -> {
            bind(statement, itemIds, now);
            ResultSet rows = statement.executeQuery();
            Map<UUID, Row> held = new HashMap<>();
            while (rows.next()) {
                Row row = row(rows);
                held.put(row.itemId(), row);
            }
            return held;
        });
    }

    private static void bind(PreparedStatement statement, Collection<UUID> itemIds, Instant now) throws SQLException {
        statement.setArray(1, statement.getConnection().createArrayOf("uuid", itemIds.toArray()));
        statement.setTimestamp(2, Timestamp.from(now));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("item_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getTimestamp("until").toInstant());
    }
}
