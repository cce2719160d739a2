package org.thongthin.cms.content;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/** Which rows of {@code listing l} a list is of, and the values that go into the conditions, in their order. */
final class ItemConditions {
    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    private static final String OF_PROVINCE = "l.owner_code in (select code from organisation where province_code = ?)";
    private static final String OF_DISTRICT = "l.owner_code in (select code from organisation where district_code = ?)";
    private static final String OF_REGION = """
            l.owner_code in (select within.code from organisation within
                join province p on p.code = within.province_code where p.region = ?)""";

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    private ItemConditions() {}

    /** Everything that the actor may read and no list leaves out. */
    static ItemConditions of(Actor actor) {
        ItemConditions where = new ItemConditions();
        switch (actor.role()) {
            case EDITOR -> where.add("l.owner_code = ?", actor.organisationCode());
            case PROVINCE -> where.add(OF_PROVINCE, actor.provinceCode());
            case MODERATOR, ADMINISTRATOR -> {}
            case SERVICE -> where.add("false");
        }
        return where;
    }

    /** Of that, what the query asks for, on all its pages. */
    static ItemConditions of(Actor actor, ItemQuery query) {
        ItemConditions where = of(actor);
        where.addIfGiven("l.kind = ?", query.kind());
        where.addIfGiven("l.category_code = ?", query.category());
        where.addIfGiven(
                "l.stage = ?", query.stage() == null ? null : query.stage().code());
        where.addIfGiven("l.shown = ?", query.shown());
        where.addIfGiven("l.taken_down = ?", query.takenDown());
        where.addIfGiven(
                "l.submitted_at <= ?",
                query.submittedBefore() == null ? null : Timestamp.from(query.submittedBefore()));
        where.addIfGiven("l.owner_code = ?", query.owner());
        where.addIfGiven(OF_PROVINCE, query.province());
        where.addIfGiven(OF_DISTRICT, query.district());
        where.addIfGiven(OF_REGION, query.region());
        ItemSearch.add(where, query.q());
        where.addIfGiven("l.happened_at >= ?", query.from() == null ? null : begin(query.from()));
        where.addIfGiven(
                "l.happened_at < ?",
                query.to() == null ? null : begin(query.to().plusDays(1)));
        return where;
    }

    private static Timestamp begin(LocalDate day) {
        Instant midnight = day.atStartOfDay(THAILAND).toInstant();
        return Timestamp.from(midnight);
    }

    void add(String condition, @Nullable Object... parameters) {
        sql.append(" and ").append(condition);
        for (Object parameter : parameters) {
            values.add(parameter == null ? "" : parameter);
        }
    }

    private void addIfGiven(String condition, @Nullable Object parameter) {
        if (parameter != null) {
            add(condition, parameter);
        }
    }

    ItemConditions copy() {
        ItemConditions copy = new ItemConditions();
        copy.sql.append(sql);
        copy.values.addAll(values);
        return copy;
    }

    /** To stand behind another condition. */
    String sql() {
        return sql.toString();
    }

    /** @return the index of the parameter behind the last one bound */
    int bind(PreparedStatement statement) throws SQLException {
        // Planned for these values every time: a plan for any word and any stage would be a bad one for some.
        statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        int index = 1;
        for (Object value : values) {
            statement.setObject(index, value);
            index++;
        }
        return index;
    }
}
