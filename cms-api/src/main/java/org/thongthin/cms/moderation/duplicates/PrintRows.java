package org.thongthin.cms.moderation.duplicates;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The rows of {@code text_print}, and the looks of pictures. */
@Singleton
class PrintRows {
    /** Many share a band with a text that an office sends to all; who is like it beyond these is not worth the time. */
    private static final int MOST_COMPARED = 500;

    private static final String WHO_SHOWS_THE_SAME = """
            insert into likely_duplicate (item_id, other_id, pictures)
            select cast(? as uuid), r.item_id, count(distinct mine.hash)
            from revision_image own
            join media_object mine on mine.hash = own.hash
            cross join lateral (
                select mine.hash
                union
                select m.hash from media_object m
                where m.look_keys && (mine.look_keys || array(
                        select key # (1 << bit) from unnest(mine.look_keys) key, generate_series(0, 15) bit))
                    and bit_count(cast(m.look # mine.look as bit(64))) <= 7) alike
            join revision_image shown on shown.hash = alike.hash
            join revision r on r.id = shown.revision_id and (r.newest or r.live)
            join item i on i.id = r.item_id and i.deleted_at is null
            where own.revision_id = ? and r.item_id <> ?
            group by r.item_id order by 3 desc, r.item_id limit ?""";

    private final JdbcOperations jdbc;

    PrintRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes down the items that show pictures like those of this revision: the most alike first, so many at most. */
    void compareLooks(UUID itemId, UUID revisionId, int most) {
        jdbc.prepareStatement(WHO_SHOWS_THE_SAME, statement -> {
            statement.setObject(1, itemId);
            statement.setObject(2, revisionId);
            statement.setObject(3, itemId);
            statement.setInt(4, most);
            return statement.executeUpdate();
        });
    }

    void put(UUID itemId, UUID revisionId, TextPrint print) {
        jdbc.prepareStatement("""
                insert into text_print (item_id, revision_id, signature, bands) values (?, ?, ?, ?)
                on conflict (item_id) do update set revision_id = excluded.revision_id,
                    signature = excluded.signature, bands = excluded.bands""", statement -> {
            statement.setObject(1, itemId);
            statement.setObject(2, revisionId);
            integers(statement, 3, print.signature());
            integers(statement, 4, print.bands());
            return statement.executeUpdate();
        });
    }

    void remove(UUID itemId) {
        jdbc.prepareStatement("delete from text_print where item_id = ?", statement -> {
            statement.setObject(1, itemId);
            return statement.executeUpdate();
        });
    }

    /** How much of their texts other items share with this one, in hundredths, of those that share a band. */
    Map<UUID, Integer> shares(UUID itemId, TextPrint print) {
        return jdbc.prepareStatement("""
                select t.item_id, t.signature from text_print t
                join item i on i.id = t.item_id and i.deleted_at is null
                where t.bands && ? and t.item_id <> ? limit ?""", statement -> {
            integers(statement, 1, print.bands());
            statement.setObject(2, itemId);
            statement.setInt(3, MOST_COMPARED);
            ResultSet rows = statement.executeQuery();
            Map<UUID, Integer> shares = new TreeMap<>();
            while (rows.next()) {
                shares.put(rows.getObject(1, UUID.class), TextPrint.share(print.signature(), signature(rows)));
            }
            return shares;
        });
    }

    private static int[] signature(ResultSet row) throws SQLException {
        return Arrays.stream((Integer[]) row.getArray(2).getArray())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static void integers(PreparedStatement statement, int at, int[] values) throws SQLException {
        Object[] boxed = Arrays.stream(values).boxed().toArray();
        statement.setArray(at, statement.getConnection().createArrayOf("int4", boxed));
    }
}
