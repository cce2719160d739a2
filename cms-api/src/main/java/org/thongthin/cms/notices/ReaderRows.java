package org.thongthin.cms.notices;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.platform.Paging;

/** The rows of {@code notice_reader}, each statement scoped to its reader and to the items that they may read. */
@Singleton
class ReaderRows {
    /** An editor reads the items of their own organisation, a moderator all; nobody else is told of any. */
    private static final String OWN = """

            from notice_reader r join notice n on n.id = r.notice_id join item i on i.id = n.item_id
            where r.person_id = ? and (cast(? as text) is null or i.owner_code = ?)""";

    private static final String COLUMNS = """
            select n.id, n.at, n.event, n.revision, n.title, n.reason, r.read_at is not null seen, i.id item_id, i.kind,
                i.deleted_at is not null deleted""";

    private static final String UNREAD = " and r.read_at is null";

    private final JdbcOperations jdbc;

    ReaderRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    int unread(Actor actor) {
        String some = "select count(*) from (select" + OWN + UNREAD + " limit " + Notices.MANY + ") few";
        return (int) number(actor, some);
    }

    long count(Actor actor, boolean unreadOnly) {
        return number(actor, "select count(*)" + OWN + (unreadOnly ? UNREAD : ""));
    }

    private long number(Actor actor, String sql) {
        return jdbc.prepareStatement(sql, statement -> {
            bind(statement, actor);
            ResultSet rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        });
    }

    /** One more than the page holds, where there are more. */
    List<Notice> page(Actor actor, boolean unreadOnly, Paging paging, @Nullable Long before) {
        String sql = COLUMNS + OWN + (unreadOnly ? UNREAD : "") + " and r.notice_id < ?"
                + " order by r.notice_id desc limit ? offset ?";
        return jdbc.prepareStatement(sql, statement -> {
            int next = bind(statement, actor);
            statement.setLong(next, before == null ? Long.MAX_VALUE : before);
            statement.setInt(next + 1, paging.size() + 1);
            statement.setInt(next + 2, before == null ? paging.offset() : 0);
            ResultSet rows = statement.executeQuery();
            List<Notice> notices = new ArrayList<>();
            while (rows.next()) {
                notices.add(notice(rows));
            }
            return notices;
        });
    }

    @Nullable
    Notice find(Actor actor, long id) {
        return jdbc.prepareStatement(COLUMNS + OWN + " and r.notice_id = ?", statement -> {
            statement.setLong(bind(statement, actor), id);
            ResultSet rows = statement.executeQuery();
            return rows.next() ? notice(rows) : null;
        });
    }

    /** @return false where there is no such notice of theirs */
    boolean mark(Actor actor, long id, boolean read) {
        String at = read ? "coalesce(read_at, clock_timestamp())" : "null";
        String sql = "update notice_reader set read_at = " + at + " where (person_id, notice_id) in"
                + " (select r.person_id, r.notice_id" + OWN + " and r.notice_id = ?)";
        return jdbc.prepareStatement(sql, statement -> {
            statement.setLong(bind(statement, actor), id);
            return statement.executeUpdate() == 1;
        });
    }

    void markAll(Actor actor, long upTo) {
        String sql = "update notice_reader set read_at = clock_timestamp()"
                + " where person_id = ? and read_at is null and notice_id <= ?";
        jdbc.prepareStatement(sql, statement -> {
            statement.setObject(1, actor.personId());
            statement.setLong(2, upTo);
            return statement.executeUpdate();
        });
    }

    /** @return the next place */
    private static int bind(PreparedStatement statement, Actor actor) throws SQLException {
        String owner = actor.is(Role.MODERATOR) ? null : Objects.requireNonNullElse(actor.organisationCode(), "");
        statement.setObject(1, actor.personId());
        statement.setString(2, owner);
        statement.setString(3, owner);
        return 4;
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("event"),
                new Notice.About(
                        row.getObject("item_id", UUID.class),
                        row.getString("kind"),
                        row.getString("title"),
                        row.getBoolean("deleted")),
                row.getInt("revision"),
                row.getString("reason"),
                row.getBoolean("seen"));
    }
}
