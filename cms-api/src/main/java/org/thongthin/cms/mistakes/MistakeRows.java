package org.thongthin.cms.mistakes;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.platform.Paging;

/** The rows of {@code mistake_report}, each reading statement scoped to the items that its reader may read. */
@Singleton
class MistakeRows {
    /** A row, and who closed it. */
    record Found(Mistake mistake, @Nullable UUID closedBy) {}

    private static final String COLUMNS = """
            select m.*, i.kind, i.owner_code, coalesce(l.title, n.title) title, o.name_th owner_name,
                d.name_th owner_district, p.name_th owner_province""";

    private static final String FROM = """

            from mistake_report m join item i on i.id = m.item_id""";

    private static final String NAMES = """

            join organisation o on o.code = i.owner_code
            left join district d on d.code = o.district_code
            left join province p on p.code = o.province_code
            left join revision l on l.item_id = i.id and l.live
            left join revision n on n.item_id = i.id and n.newest""";

    private static final String PRESENT = " where i.deleted_at is null";

    private static final String OF_PROVINCE =
            " and i.owner_code in (select code from organisation where province_code = ?)";

    private final JdbcOperations jdbc;

    MistakeRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false where it is there already, or is about an item that is not */
    boolean add(Mistake mistake) {
        return jdbc.prepareStatement("""
                insert into mistake_report (id, item_id, revision, language, text, reply_to, at)
                select ?, i.id, ?, ?, ?, ?, ? from item i where i.id = ? and i.deleted_at is null
                on conflict (id) do nothing""", statement -> {
            statement.setObject(1, mistake.id());
            statement.setObject(2, mistake.revision());
            statement.setString(3, mistake.language());
            statement.setString(4, mistake.text());
            statement.setString(5, mistake.replyTo());
            statement.setTimestamp(6, Timestamp.from(mistake.at()));
            statement.setObject(7, mistake.item().id());
            return statement.executeUpdate() == 1;
        });
    }

    boolean holds(UUID id) {
        return number("select count(*) from mistake_report where id = ?", statement -> statement.setObject(1, id)) == 1;
    }

    /** The open ones of an item, whoever asks. */
    long openOf(UUID item) {
        return number(
                "select count(*) from mistake_report where state = 'open' and item_id = ?",
                statement -> statement.setObject(1, item));
    }

    long count(Actor actor, MistakeFilters filters) {
        return number(
                "select count(*)" + FROM + PRESENT + scope(actor) + conditions(filters),
                statement -> bind(statement, actor, filters));
    }

    /** What a statement is given. */
    private interface Values {
        void into(PreparedStatement statement) throws SQLException;
    }

    private long number(String sql, Values values) {
        return jdbc.prepareStatement(sql, statement -> {
            values.into(statement);
            ResultSet rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        });
    }

    List<Found> page(Actor actor, MistakeFilters filters, Paging paging) {
        String order = filters.state().equals(Mistake.OPEN) ? " order by m.at, m.id" : " order by m.at desc, m.id";
        String sql =
                COLUMNS + FROM + NAMES + PRESENT + scope(actor) + conditions(filters) + order + " limit ? offset ?";
        return jdbc.prepareStatement(sql, statement -> {
            int next = bind(statement, actor, filters);
            statement.setInt(next, paging.size());
            statement.setInt(next + 1, paging.offset());
            ResultSet rows = statement.executeQuery();
            List<Found> found = new ArrayList<>();
            while (rows.next()) {
                found.add(found(rows));
            }
            return found;
        });
    }

    @Nullable
    Found find(Actor actor, UUID id) {
        return one(actor, id, "");
    }

    /** As {@link #find}; nobody else changes it until the transaction ends. */
    @Nullable
    Found lock(Actor actor, UUID id) {
        return one(actor, id, " for update of m");
    }

    private @Nullable Found one(Actor actor, UUID id, String lock) {
        String sql = COLUMNS + FROM + NAMES + PRESENT + scope(actor) + " and m.id = ?" + lock;
        return jdbc.prepareStatement(sql, statement -> {
            statement.setObject(bindScope(statement, actor), id);
            ResultSet row = statement.executeQuery();
            return row.next() ? found(row) : null;
        });
    }

    private static String scope(Actor actor) {
        return switch (actor.role()) {
            case EDITOR -> " and i.owner_code = ?";
            case PROVINCE -> OF_PROVINCE;
            case MODERATOR, ADMINISTRATOR -> "";
            case SERVICE -> " and false";
        };
    }

    private static String conditions(MistakeFilters filters) {
        String state = switch (filters.state()) {
            case Mistake.OPEN -> " and m.state = 'open'";
            case MistakeFilters.CLOSED -> " and m.state <> 'open'";
            default -> "";
        };
        return filters.item() == null ? state : state + " and m.item_id = ?";
    }

    private static int bind(PreparedStatement statement, Actor actor, MistakeFilters filters) throws SQLException {
        int next = bindScope(statement, actor);
        if (filters.item() == null) {
            return next;
        }
        statement.setObject(next, filters.item());
        return next + 1;
    }

    /** @return the next place */
    private static int bindScope(PreparedStatement statement, Actor actor) throws SQLException {
        String within = switch (actor.role()) {
            case EDITOR -> Objects.requireNonNullElse(actor.organisationCode(), "");
            case PROVINCE -> Objects.requireNonNullElse(actor.provinceCode(), "");
            case MODERATOR, ADMINISTRATOR, SERVICE -> null;
        };
        if (within == null) {
            return 1;
        }
        statement.setString(1, within);
        return 2;
    }

    private static Found found(ResultSet row) throws SQLException {
        Timestamp closed = row.getTimestamp("closed_at");
        Mistake mistake = new Mistake(
                row.getObject("id", UUID.class),
                new Mistake.About(
                        row.getObject("item_id", UUID.class),
                        row.getString("kind"),
                        row.getString("title"),
                        row.getString("owner_code"),
                        row.getString("owner_name"),
                        row.getString("owner_district"),
                        row.getString("owner_province")),
                row.getObject("revision", Integer.class),
                row.getString("language"),
                row.getString("text"),
                row.getString("reply_to"),
                row.getTimestamp("at").toInstant(),
                row.getString("state"),
                closed == null ? null : new Mistake.Closed(closed.toInstant(), null, row.getString("note")),
                row.getLong("version"));
        return new Found(mistake, row.getObject("closed_by", UUID.class));
    }

    void close(UUID id, Outcome outcome, UUID by, Instant at) {
        change("state = ?, closed_at = ?, closed_by = ?, note = ?", id, statement -> {
            statement.setString(1, outcome.code());
            statement.setTimestamp(2, Timestamp.from(at));
            statement.setObject(3, by);
            statement.setString(4, outcome.note());
            statement.setObject(5, id);
        });
    }

    void reopen(UUID id) {
        change(
                "state = 'open', closed_at = null, closed_by = null, note = null",
                id,
                statement -> statement.setObject(1, id));
    }

    void eraseAddress(UUID id) {
        change("reply_to = null", id, statement -> statement.setObject(1, id));
    }

    private void change(String what, UUID id, Values values) {
        String sql = "update mistake_report set " + what + ", version = version + 1 where id = ?";
        int changed = jdbc.prepareStatement(sql, statement -> {
            values.into(statement);
            return statement.executeUpdate();
        });
        if (changed != 1) {
            throw new IllegalStateException("report " + id + " was locked and is gone");
        }
    }
}
