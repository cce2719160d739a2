package org.thongthin.cms.content;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lists of items, scoped to who asks; two statements a page, however long it is. What a list sorts, filters and counts by
 * stands in {@code listing}, one narrow row an item; the lines of a page are then read from the items themselves.
 */
@Singleton
public class ItemList {
    static final String SELECT = """
            select i.id, i.kind, i.owner_code, o.name_th owner_name, d.name_th owner_district, p.name_th owner_province,
                r.number, r.stage, r.title, r.category_code, i.shown, i.shown_from, i.shown_until,
                i.taken_down_at is not null taken_down, r.submitted_at, i.updated_at, i.version,
                (select v.number from revision v where v.item_id = i.id and v.live) live_number,
                (select m.hash from revision_image m where m.revision_id = r.id order by m.position limit 1) image""";

    private static final String LINES = """
            join item i on i.id = l.item_id
            join revision r on r.item_id = i.id and r.newest
            join organisation o on o.code = i.owner_code
            left join district d on d.code = o.district_code
            left join province p on p.code = o.province_code""";

    /** All of the list, line by line; conditions follow. */
    static final String FROM = " from listing l " + LINES + " where true";

    /** Up to so many are kept as ids. */
    private static final int FEW = 1_000;

    /** @param few the items; null where they are more than few, or nobody looked */
    private record Found(long total, @Nullable List<UUID> few) {}

    private final JdbcOperations jdbc;
    private final Clock clock;

    ItemList(JdbcOperations jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @ReadOnly
    public ItemPage page(Actor actor, ItemQuery query) {
        ItemConditions conditions = ItemConditions.of(actor, query);
        Found found =
                query.q() == null ? new Found(count(jdbc, conditions), null) : found(ItemConditions.all(actor, query));
        List<ItemSummary> lines =
                lines(found.few() == null ? conditions : ItemConditions.of(actor, found.few()), query);
        boolean more = lines.size() > query.size();
        List<ItemSummary> page = more ? lines.subList(0, query.size()) : lines;
        String next = more ? cursorOf(page.getLast(), query.order()).encoded() : null;
        return new ItemPage(page, found.total(), query.page(), query.size(), next);
    }

    static long count(JdbcOperations jdbc, ItemConditions conditions) {
        return jdbc.prepareStatement("select count(*)" + conditions.from(), statement -> {
            conditions.bind(statement);
            ResultSet rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        });
    }

    /** Looking for words is what takes long: where few have them, once is enough. */
    private Found found(ItemConditions conditions) {
        if (conditions.lookedUp()) {
            // To the planner, reading every text costs no more than the index where nearly all have a letter. It costs
            // a hundred times as much: to be tried, a text has to be taken to letters.
            jdbc.prepareStatement("set local enable_seqscan = off", PreparedStatement::execute);
        }
        String select = "select item_id" + conditions.from() + " limit " + (FEW + 1);
        List<UUID> ids = jdbc.prepareStatement(select, statement -> {
            conditions.bind(statement);
            ResultSet rows = statement.executeQuery();
            List<UUID> first = new ArrayList<>();
            while (rows.next()) {
                first.add(rows.getObject(1, UUID.class));
            }
            return first;
        });
        return ids.size() > FEW ? new Found(count(jdbc, conditions), null) : new Found(ids.size(), ids);
    }

    /** How many items the actor may read at each stage, in the order of the stages; none is left out. */
    @ReadOnly
    public Map<Stage, Long> countByStage(Actor actor) {
        ItemConditions conditions = ItemConditions.of(actor);
        String select = "select l.stage, count(*)" + conditions.listed() + " group by l.stage";
        return jdbc.prepareStatement(select, statement -> {
            conditions.bind(statement);
            ResultSet rows = statement.executeQuery();
            Map<String, Long> counted = new HashMap<>();
            while (rows.next()) {
                counted.put(rows.getString(1), rows.getLong(2));
            }
            Map<Stage, Long> counts = new EnumMap<>(Stage.class);
            for (Stage stage : Stage.values()) {
                counts.put(stage, counted.getOrDefault(stage.code(), 0L));
            }
            return counts;
        });
    }

    /** When the one of these that waits longest was submitted; null where nothing waits. */
    @ReadOnly
    public @Nullable Instant waitingSince(Actor actor, ItemQuery query) {
        ItemConditions conditions = ItemConditions.of(actor, query);
        String select = "select min(l.submitted_at) submitted_at" + conditions.listed();
        return jdbc.prepareStatement(select, statement -> {
            conditions.bind(statement);
            ResultSet rows = statement.executeQuery();
            rows.next();
            return instant(rows, "submitted_at");
        });
    }

    private List<ItemSummary> lines(ItemConditions filters, ItemQuery query) {
        ItemConditions conditions = filters.copy();
        String key = key(query.order());
        boolean descending = query.order() == ItemQuery.Order.LATEST_CHANGE;
        ListCursor cursor = query.cursor();
        if (cursor != null) {
            conditions.add(
                    "(" + key + ", l.item_id) " + (descending ? "<" : ">") + " (?, ?)",
                    Timestamp.from(cursor.at()),
                    cursor.id());
        }
        String order = order(query.order());
        int offset = cursor == null ? (query.page() - 1) * query.size() : 0;
        Instant now = clock.instant();
        String page = "select l.*" + conditions.listed() + order + " limit ? offset ?";
        return jdbc.prepareStatement(SELECT + " from (" + page + ") l " + LINES + order, statement -> {
            int next = conditions.bind(statement);
            statement.setInt(next, query.size() + 1);
            statement.setInt(next + 1, offset);
            ResultSet rows = statement.executeQuery();
            List<ItemSummary> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(line(rows, now));
            }
            return lines;
        });
    }

    static String order(ItemQuery.Order order) {
        String direction = order == ItemQuery.Order.LATEST_CHANGE ? " desc" : " asc";
        return " order by " + key(order) + direction + ", l.item_id" + direction;
    }

    private static String key(ItemQuery.Order order) {
        return switch (order) {
            case LATEST_CHANGE -> "l.updated_at";
            case LONGEST_WAITING -> "l.submitted_at";
        };
    }

    private static ListCursor cursorOf(ItemSummary last, ItemQuery.Order order) {
        Instant at = switch (order) {
            case LATEST_CHANGE -> last.updatedAt();
            case LONGEST_WAITING -> last.submittedAt() == null ? last.updatedAt() : last.submittedAt();
        };
        return new ListCursor(at, last.id());
    }

    static ItemSummary line(ResultSet row, Instant now) throws SQLException {
        int live = row.getInt("live_number");
        boolean hasLive = !row.wasNull();
        Instant from = instant(row, "shown_from");
        Instant until = instant(row, "shown_until");
        boolean open = (from == null || !from.isAfter(now)) && (until == null || until.isAfter(now));
        boolean shown = row.getBoolean("shown");
        boolean takenDown = row.getBoolean("taken_down");
        return new ItemSummary(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("owner_code"),
                row.getString("owner_name"),
                row.getString("owner_district"),
                row.getString("owner_province"),
                row.getInt("number"),
                row.getString("stage"),
                row.getString("title"),
                row.getString("category_code"),
                shown,
                takenDown,
                hasLive ? live : null,
                hasLive && shown && open && !takenDown,
                instant(row, "submitted_at"),
                row.getTimestamp("updated_at").toInstant(),
                row.getString("image"),
                row.getLong("version"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
