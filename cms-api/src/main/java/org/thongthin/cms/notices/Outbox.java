package org.thongthin.cms.notices;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code mail}. A sender takes one in hand for a while and says how it ended; each is a transaction of its
 * own. All times are the database's, so that senders on several machines agree.
 */
@Singleton
class Outbox {
    static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    /** Who is still to be told: the same people as when it was written, as they stand by now. */
    private static final String CLAIM = """
            with due as (
                select m.id, p.email, p.role, n.event, n.item_id, i.kind, n.title, n.reason, n.fields,
                    case
                        when p.disabled_at is not null then false
                        when m.morning is not null then
                            p.role = 'moderator' and m.morning = ? and coalesce(c.queue, ?)
                        when p.role = 'editor' and i.owner_code <> p.organisation_code then false
                        when p.role not in ('editor', 'moderator') then false
                        when n.event = 'submitted' then coalesce(c.submissions, ?)
                        else coalesce(c.decisions, ?)
                    end wanted
                from mail m join person p on p.id = m.person_id
                left join mail_choice c on c.person_id = p.id
                left join notice n on n.id = m.notice_id
                left join item i on i.id = n.item_id
                where m.state = 'waiting' and m.due_at <= clock_timestamp()
                order by m.due_at limit 1 for update of m skip locked)
            update mail set claim = ?, attempts = attempts + 1, due_at = clock_timestamp() + make_interval(secs => ?)
            from due where mail.id = due.id returning mail.created_at, mail.attempts, due.*""";

    private static final String END = """
            update mail set state = ?, answer = ?, claim = null, ended_at = clock_timestamp()
            where id = ? and claim = ? and state = 'waiting'""";

    private static final String AGAIN = """
            update mail set answer = ?, claim = null, attempts = attempts - ?,
                due_at = clock_timestamp() + make_interval(secs => ?)
            where id = ? and claim = ? and state = 'waiting'""";

    private final JdbcOperations jdbc;
    private final Clock clock;

    Outbox(JdbcOperations jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes the mail in hand that has been due longest; no other sender gets it meanwhile.
     *
     * @param lease for how long; a sender that is gone by then leaves it to others
     * @return null where none is due
     */
    @Transactional
    @Nullable
    Outgoing claim(Duration lease) {
        UUID claim = UUID.randomUUID();
        return jdbc.prepareStatement(CLAIM, statement -> {
            statement.setObject(1, LocalDate.ofInstant(clock.instant(), BANGKOK));
            statement.setBoolean(2, MailChoice.DEFAULT.queue());
            statement.setBoolean(3, MailChoice.DEFAULT.submissions());
            statement.setBoolean(4, MailChoice.DEFAULT.decisions());
            statement.setObject(5, claim);
            statement.setDouble(6, seconds(lease));
            ResultSet row = statement.executeQuery();
            return row.next() ? outgoing(row, claim) : null;
        });
    }

    private static Outgoing outgoing(ResultSet row, UUID claim) throws SQLException {
        String email = row.getString("email");
        boolean sent = row.getBoolean("wanted") && email != null && !email.isBlank();
        String event = row.getString("event");
        return new Outgoing(
                row.getObject("id", UUID.class),
                claim,
                row.getTimestamp("created_at").toInstant(),
                row.getInt("attempts"),
                sent ? email : null,
                "moderator".equals(row.getString("role")),
                event == null ? null : about(event, row));
    }

    private static Outgoing.About about(String event, ResultSet row) throws SQLException {
        return new Outgoing.About(
                event,
                row.getObject("item_id", UUID.class),
                row.getString("kind"),
                row.getString("title"),
                row.getString("reason"),
                row.getString("fields"));
    }

    /** @return false where the mail was no longer this sender's */
    @Transactional
    boolean sent(Outgoing mail) {
        return end(mail, "sent", null);
    }

    /** It is left to an administrator. */
    @Transactional
    boolean failed(Outgoing mail, String answer) {
        return end(mail, "failed", answer);
    }

    /** Nobody wants it any more. */
    @Transactional
    boolean dropped(Outgoing mail) {
        return end(mail, "dropped", null);
    }

    private boolean end(Outgoing mail, String state, @Nullable String answer) {
        return jdbc.prepareStatement(END, statement -> {
            statement.setString(1, state);
            statement.setString(2, answer);
            statement.setObject(3, mail.id());
            statement.setObject(4, mail.claim());
            return statement.executeUpdate() == 1;
        });
    }

    @Transactional
    boolean later(Outgoing mail, String answer, Duration after) {
        return again(mail, answer, 0, after);
    }

    /** As if it had never been taken: no fault of the mail's. */
    @Transactional
    boolean untouched(Outgoing mail, String answer) {
        return again(mail, answer, 1, Duration.ZERO);
    }

    private boolean again(Outgoing mail, String answer, int uncounted, Duration after) {
        return jdbc.prepareStatement(AGAIN, statement -> {
            statement.setString(1, answer);
            statement.setInt(2, uncounted);
            statement.setDouble(3, seconds(after));
            statement.setObject(4, mail.id());
            statement.setObject(5, mail.claim());
            return statement.executeUpdate() == 1;
        });
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
