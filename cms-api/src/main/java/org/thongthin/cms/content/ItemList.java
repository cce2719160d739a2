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
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists of items, scoped to who asks; two statements a page, however long it is. */
@Singleton
public class ItemList {
    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    private static final String FROM = """

            from item i
            join revision r on r.item_id = i.id and r.newest
            join organisation o on o.code = i.owner_code
            left join district d on d.code = o.district_code
            left join province p on p.code = o.province_code
            where i.deleted_at is null""";

    private static final String SELECT = """
            select i.id, i.kind, i.owner_code, o.name_th owner_name, d.name_th owner_district, p.name_th owner_province,
                r.number, r.stage, r.title, r.category_code, i.shown, i.shown_from, i.shown_until,
                i.taken_down_at is not null taken_down, r.submitted_at, i.updated_at, i.version,
                (select l.number from revision l where l.item_id = i.id and l.live) live_number,
                (select m.hash from revision_image m where m.revision_id = r.id order by m.position limit 1) image""";

    private final JdbcOperations jdbc;
    private final Clock clock;

    ItemList(JdbcOperations jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @ReadOnly
    public ItemPage page(Actor actor, ItemQuery query) {
        Conditions conditions = conditions(actor, query);
        long total = count(conditions);
        List<ItemSummary> lines = lines(conditions, query);
        boolean more = lines.size() > query.size();
        List<ItemSummary> page = more ? lines.subList(0, query.size()) : lines;
        String next = more ? cursorOf(page.getLast(), query.order()).encoded() : null;
        return new ItemPage(page, total, query.page(), query.size(), next);
    }

    private static Conditions conditions(Actor actor, ItemQuery query) {
        Conditions where = new Conditions();
        switch (actor.role()) {
            case EDITOR -> where.add("i.owner_code = ?", actor.organisationCode());
            case PROVINCE -> where.add("o.province_code = ?", actor.provinceCode());
            case MODERATOR, ADMINISTRATOR -> {}
            case SERVICE -> where.add("false");
        }
        where.addIfGiven("i.kind = ?", query.kind());
        where.addIfGiven("r.category_code = ?", query.category());
        where.addIfGiven(
                "r.stage = ?", query.stage() == null ? null : query.stage().code());
        where.addIfGiven("i.shown = ?", query.shown());
        where.addIfGiven("i.owner_code = ?", query.owner());
        where.addIfGiven("o.province_code = ?", query.province());
        where.addIfGiven("p.region = ?", query.region());
        where.addIfGiven("r.title ilike ?", query.q() == null ? null : '%' + escaped(query.q()) + '%');
        String day = "coalesce(r.occurs_from, i.created_at)";
        if (query.from() != null) {
            where.add(
                    day + " >= ?",
                    Timestamp.from(query.from().atStartOfDay(THAILAND).toInstant()));
        }
        if (query.to() != null) {
            Instant end = query.to().plusDays(1).atStartOfDay(THAILAND).toInstant();
            where.add(day + " < ?", Timestamp.from(end));
        }
        return where;
    }

    private static String escaped(String part) {
        return part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private long count(Conditions conditions) {
        return jdbc.prepareStatement("select count(*)" + FROM + conditions.sql(), statement -> {
            conditions.bind(statement);
            ResultSet rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        });
    }

    /** When the one of these that waits longest was submitted; null where nothing waits. */
    @ReadOnly
    public @Nullable Instant waitingSince(Actor actor, ItemQuery query) {
        Conditions conditions = conditions(actor, query);
        String select = "select r.submitted_at" + FROM + conditions.sql()
                + " and r.submitted_at is not null order by r.submitted_at limit 1";
        return jdbc.prepareStatement(select, statement -> {
            conditions.bind(statement);
            ResultSet rows = statement.executeQuery();
            return rows.next() ? instant(rows, "submitted_at") : null;
        });
    }

    private List<ItemSummary> lines(Conditions filters, ItemQuery query) {
        Conditions conditions = filters.copy();
        String key = key(query.order());
        boolean descending = query.order() == ItemQuery.Order.LATEST_CHANGE;
        ListCursor cursor = query.cursor();
        if (cursor != null) {
            conditions.add(
                    "(" + key + ", i.id) " + (descending ? "<" : ">") + " (?, ?)",
                    Timestamp.from(cursor.at()),
                    cursor.id());
        }
        String direction = descending ? " desc" : " asc";
        String order = " order by " + key + direction + ", i.id" + direction + " limit ? offset ?";
        int offset = cursor == null ? (query.page() - 1) * query.size() : 0;
        Instant now = clock.instant();
        return jdbc.prepareStatement(SELECT + FROM + conditions.sql() + order, statement -> {
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

    private static String key(ItemQuery.Order order) {
        return switch (order) {
            case LATEST_CHANGE -> "i.updated_at";
            case LONGEST_WAITING -> "r.submitted_at";
        };
    }

    private static ListCursor cursorOf(ItemSummary last, ItemQuery.Order order) {
        Instant at = switch (order) {
            case LATEST_CHANGE -> last.updatedAt();
            case LONGEST_WAITING -> last.submittedAt() == null ? last.updatedAt() : last.submittedAt();
        };
        return new ListCursor(at, last.id());
    }

    private static ItemSummary line(ResultSet row, Instant now) throws SQLException {
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

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    /** The conditions of a statement and the values that go into them, in order. */
    private static final class Conditions {
        private final StringBuilder sql = new StringBuilder();
        private final List<Object> values = new ArrayList<>();

        void add(String condition, @Nullable Object... parameters) {
            sql.append(" and ").append(condition);
            for (Object parameter : parameters) {
                values.add(parameter == null ? "" : parameter);
            }
        }

        void addIfGiven(String condition, @Nullable Object parameter) {
            if (parameter != null) {
                add(condition, parameter);
            }
        }

        Conditions copy() {
            Conditions copy = new Conditions();
            copy.sql.append(sql);
            copy.values.addAll(values);
            return copy;
        }

        String sql() {
            return sql.toString();
        }

        /** @return the index of the parameter behind the last one bound */
        int bind(PreparedStatement statement) throws SQLException {
            int index = 1;
            for (Object value : values) {
                statement.setObject(index, value);
                index++;
            }
            return index;
        }
    }
}
