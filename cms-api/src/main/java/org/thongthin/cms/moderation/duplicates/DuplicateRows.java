package org.thongthin.cms.moderation.duplicates;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The rows of {@code likely_duplicate}: noted for one item, read for both. Deleted items are nobody's duplicate. */
@Singleton
class DuplicateRows {
    /** Any number that nothing else locks by. */
    private static final long ONE_AT_A_TIME = 0x6c696b656e657373L;

    private static final String OF_ITEM = """
            select i.id, i.kind, r.title, i.owner_code, o.name_th as owner_name, district.name_th as owner_district,
                province.name_th as owner_province, r.stage, max(d.pictures) as pictures, max(d.text_share) as share
            from (select other_id as id, pictures, text_share from likely_duplicate where item_id = ?
                union all select item_id, pictures, text_share from likely_duplicate where other_id = ?) d
            join item i on i.id = d.id and i.deleted_at is null
            join revision r on r.item_id = i.id and r.newest
            join organisation o on o.code = i.owner_code
            left join district on district.code = o.district_code
            left join province on province.code = o.province_code
            group by i.id, r.id, o.code, district.code, province.code
            order by max(d.text_share) desc nulls last, max(d.pictures) desc, i.id limit ?""";

    private static final String FLAGGED = """
            select d.item_id from likely_duplicate d join item i on i.id = d.other_id and i.deleted_at is null
            where d.item_id = any (?)
            union
            select d.other_id from likely_duplicate d join item i on i.id = d.item_id and i.deleted_at is null
            where d.other_id = any (?)""";

    private final JdbcOperations jdbc;

    DuplicateRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends: of two items submitted at one moment, the later must see the earlier. */
    void lock() {
        jdbc.prepareStatement("select pg_advisory_xact_lock(?)", statement -> {
            statement.setLong(1, ONE_AT_A_TIME);
            return statement.execute();
        });
    }

    void forget(UUID itemId) {
        jdbc.prepareStatement("delete from likely_duplicate where item_id = ? or other_id = ?", statement -> {
            statement.setObject(1, itemId);
            statement.setObject(2, itemId);
            return statement.executeUpdate();
        });
    }

    void noteTexts(UUID itemId, Map<UUID, Integer> shares) {
        jdbc.prepareStatement("""
                insert into likely_duplicate (item_id, other_id, text_share) values (?, ?, ?)
                on conflict (item_id, other_id) do update set text_share = excluded.text_share""", statement -> {
            for (Map.Entry<UUID, Integer> share : shares.entrySet()) {
                statement.setObject(1, itemId);
                statement.setObject(2, share.getKey());
                statement.setInt(3, share.getValue());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    List<Duplicate> of(UUID itemId, int most) {
        return jdbc.prepareStatement(OF_ITEM, statement -> {
            statement.setObject(1, itemId);
            statement.setObject(2, itemId);
            statement.setInt(3, most);
            ResultSet rows = statement.executeQuery();
            List<Duplicate> duplicates = new ArrayList<>();
            while (rows.next()) {
                duplicates.add(duplicate(rows));
            }
            return duplicates;
        });
    }

    private static Duplicate duplicate(ResultSet row) throws SQLException {
        int share = row.getInt("share");
        return new Duplicate(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("title"),
                row.getString("owner_code"),
                row.getString("owner_name"),
                row.getString("owner_district"),
                row.getString("owner_province"),
                row.getString("stage"),
                row.getInt("pictures"),
                share == 0 ? null : share);
    }

    Set<UUID> flagged(Collection<UUID> itemIds) {
        return jdbc.prepareStatement(FLAGGED, statement -> {
            Array ids = statement.getConnection().createArrayOf("uuid", itemIds.toArray());
            statement.setArray(1, ids);
            statement.setArray(2, ids);
            ResultSet rows = statement.executeQuery();
            Set<UUID> flagged = new HashSet<>();
            while (rows.next()) {
                flagged.add(rows.getObject(1, UUID.class));
            }
            return flagged;
        });
    }
}
