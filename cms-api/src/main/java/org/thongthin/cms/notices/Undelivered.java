package org.thongthin.cms.notices;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.thongthin.cms.accounts.People;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.platform.Paging;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** Mail that could not be sent, for administrators: to be tried again once its cause is mended, or let go. */
@Singleton
public class Undelivered {
    private static final String PAGE = """
            select m.id, m.person_id, coalesce(n.event, 'queue') event, n.item_id, n.title, m.created_at, m.ended_at,
                m.attempts, coalesce(m.answer, '') answer
            from mail m left join notice n on n.id = m.notice_id
            where m.state = 'failed' order by m.ended_at desc, m.id limit ? offset ?""";

    private static final String AGAIN = """
            update mail set state = 'waiting', ended_at = null, created_at = clock_timestamp(),
                due_at = clock_timestamp(), attempts = 0
            where state = 'failed'""";

    private final JdbcOperations jdbc;
    private final People people;

    Undelivered(JdbcOperations jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** @throws Refused 403 for who is no administrator, as everywhere here */
    @ReadOnly
    public UndeliveredPage page(Actor actor, Paging paging) {
        requireAdministrator(actor);
        List<UndeliveredMail> mails = mails(paging);
        Map<UUID, String> names = people.displayNames(
                mails.stream().map(UndeliveredMail::personId).distinct().toList());
        return new UndeliveredPage(
                mails.stream().map(mail -> mail.to(names.get(mail.personId()))).toList(),
                count("select count(*) from mail where state = 'failed'"),
                count("select count(*) from mail where state = 'waiting'"),
                paging.page(),
                paging.size());
    }

    private List<UndeliveredMail> mails(Paging paging) {
        return jdbc.prepareStatement(PAGE, statement -> {
            statement.setInt(1, paging.size());
            statement.setInt(2, paging.offset());
            ResultSet rows = statement.executeQuery();
            List<UndeliveredMail> mails = new ArrayList<>();
            while (rows.next()) {
                mails.add(mail(rows));
            }
            return mails;
        });
    }

    private static UndeliveredMail mail(ResultSet row) throws SQLException {
        return new UndeliveredMail(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                null,
                row.getString("event"),
                row.getObject("item_id", UUID.class),
                row.getString("title"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("ended_at").toInstant(),
                row.getInt("attempts"),
                Objects.requireNonNull(row.getString("answer")));
    }

    private long count(String sql) {
        return jdbc.prepareStatement(sql, statement -> {
            ResultSet rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        });
    }

    /** Puts one back into the outbox. @throws Refused 404 where no such mail waits for a decision */
    @Transactional
    public void retry(Actor actor, UUID id) {
        requireAdministrator(actor);
        requireOne(jdbc.prepareStatement(AGAIN + " and id = ?", statement -> {
            statement.setObject(1, id);
            return statement.executeUpdate();
        }));
    }

    /** Puts all of them back. */
    @Transactional
    public void retryAll(Actor actor) {
        requireAdministrator(actor);
        jdbc.prepareStatement(AGAIN, statement -> statement.executeUpdate());
    }

    /** Lets one go unsent. @throws Refused 404 where no such mail waits for a decision */
    @Transactional
    public void letGo(Actor actor, UUID id) {
        requireAdministrator(actor);
        String drop = "update mail set state = 'dropped' where state = 'failed' and id = ?";
        requireOne(jdbc.prepareStatement(drop, statement -> {
            statement.setObject(1, id);
            return statement.executeUpdate();
        }));
    }

    private static void requireOne(int rows) {
        if (rows == 0) {
            throw new Refused(ProblemCode.NOT_FOUND);
        }
    }

    private static void requireAdministrator(Actor actor) {
        if (!actor.is(Role.ADMINISTRATOR)) {
            throw new Refused(ProblemCode.FORBIDDEN);
        }
    }
}
