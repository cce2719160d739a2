package org.thongthin.cms.content;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private String wordsAlone = "";
    private boolean lookedUp;

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

    /** Of that, what the query asks for, on all its pages. Words are looked for in one item after the other. */
    static ItemConditions of(Actor actor, ItemQuery query) {
        ItemConditions where = filters(actor, query);
        ItemSearch.add(where, query.q());
        return where;
    }

    /** The same items, for who wants to know all of them. Words of the whole country are looked up. */
    static ItemConditions all(Actor actor, ItemQuery query) {
        ItemConditions where = filters(actor, query);
        switch (actor.role()) {
            case EDITOR, PROVINCE, SERVICE -> ItemSearch.add(where, query.q());
            case MODERATOR, ADMINISTRATOR -> ItemSearch.addLookUp(where, query.q());
        }
        return where;
    }

    /** Of what the actor may read, these. */
    static ItemConditions of(Actor actor, List<UUID> ids) {
        ItemConditions where = of(actor);
        String array = ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        where.add("l.item_id = any (cast(? as uuid[]))", array);
        return where;
    }

    private static ItemConditions filters(Actor actor, ItemQuery query) {
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
        wordsAlone = "";
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

    /** @param condition on {@code listing_words w} */
    void addWords(String condition, List<String> words) {
        addWords(condition, "", words);
    }

    /** @param condition on {@code listing_words w}; only an index should answer, no row be tried by it */
    void addLookUp(String condition, List<String> words) {
        addWords(condition, " offset 0", words);
        lookedUp = true;
    }

    private void addWords(String condition, String fence, List<String> words) {
        boolean alone = sql.isEmpty();
        add("l.item_id in (select w.item_id from listing_words w where " + condition + fence + ")", words.toArray());
        wordsAlone = alone ? condition : "";
    }

    ItemConditions copy() {
        ItemConditions copy = new ItemConditions();
        copy.wordsAlone = wordsAlone;
        copy.lookedUp = lookedUp;
        copy.sql.append(sql);
        copy.values.addAll(values);
        return copy;
    }

    /** To stand behind another condition. */
    String sql() {
        return sql.toString();
    }

    /** Whether there are words that only an index should answer for. */
    boolean lookedUp() {
        return lookedUp;
    }

    /** The rows of {@code listing l}, all of which can be named. */
    String listed() {
        return " from listing l where true" + sql;
    }

    /** As many rows, of which only {@code item_id} can be named: where words alone count, those who have them. */
    String from() {
        return wordsAlone.isEmpty() ? listed() : " from listing_words w where " + wordsAlone;
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
