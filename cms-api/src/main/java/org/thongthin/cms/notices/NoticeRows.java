package org.thongthin.cms.notices;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Action;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.NoticeBoard;
import org.thongthin.cms.content.Revision;
import org.thongthin.cms.content.Stage;

/**
 * Writes who is told, and what of it goes by e-mail, in one statement of the transaction that it tells of.
 *
 * <p>Told are the editors of the owning organisation, also of what readers report; of an item that comes back after a return, also the moderator who
 * returned it. Never the one who did it, nor a disabled account.
 */
@Singleton
class NoticeRows implements NoticeBoard {
    /** In the order of people's ids: it is also the order in which accounts are locked elsewhere. */
    private static final String POST = """
            with told as materialized (
                select p.id, lower(nullif(btrim(p.email), '')) address,
                    case when ? then coalesce(c.submissions, ?) else coalesce(c.decisions, ?) end mailed
                from person p left join mail_choice c on c.person_id = p.id
                where p.disabled_at is null and p.id <> ?
                    and (p.role = 'editor' and p.organisation_code = ? or p.role = 'moderator' and p.id = cast(? as uuid))
                order by p.id
            ), posted as (
                insert into notice (at, item_id, event, revision, title, reason, fields)
                select cast(? as timestamptz), cast(? as uuid), ?, ?, ?, ?, cast(? as jsonb)
                where exists (select from told)
                returning id
            ), readers as (
                insert into notice_reader (person_id, notice_id)
                select told.id, posted.id from told, posted order by told.id
            ), mailed as (
                select distinct on (address) told.id, posted.id notice_id from told, posted
                where ? and mailed and address is not null order by address, told.id
            )
            insert into mail (person_id, notice_id, created_at, due_at)
            select id, notice_id, clock_timestamp(), clock_timestamp() from mailed order by id""";

    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcOperations jdbc;
    private final MailSettings mail;
    private final Clock clock;

    NoticeRows(JdbcOperations jdbc, MailSettings mail, Clock clock) {
        this.jdbc = jdbc;
        this.mail = mail;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Actor by, Action action, ItemState before, ItemState after) {
        NoticeEvent event = NoticeEvent.of(action);
        if (event != null) {
            post(event, by.personId(), returner(event, before), after);
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void mistakeReported(ItemState item) {
        post(NoticeEvent.MISTAKE_REPORTED, NOBODY, null, item);
    }

    private void post(NoticeEvent event, UUID by, @Nullable UUID returner, ItemState after) {
        jdbc.prepareStatement(POST, statement -> {
            statement.setBoolean(1, event == NoticeEvent.SUBMITTED);
            statement.setBoolean(2, MailChoice.DEFAULT.submissions());
            statement.setBoolean(3, MailChoice.DEFAULT.decisions());
            statement.setObject(4, by);
            statement.setString(5, after.item().ownerCode());
            statement.setObject(6, returner);
            statement.setTimestamp(7, Timestamp.from(at(event, after)));
            statement.setObject(8, after.item().id());
            statement.setString(9, event.code());
            statement.setInt(10, after.newest().number());
            statement.setString(11, title(event, after));
            statement.setString(12, reason(event, after));
            statement.setString(
                    13, event == NoticeEvent.RETURNED ? after.newest().returnFields() : "[]");
            statement.setBoolean(14, mail.isOn());
            return statement.executeUpdate();
        });
    }

    /** A reader's report leaves the item as it was, and so its last change is long ago. */
    private Instant at(NoticeEvent event, ItemState after) {
        return event == NoticeEvent.MISTAKE_REPORTED
                ? clock.instant()
                : after.item().updatedAt();
    }

    private static @Nullable UUID returner(NoticeEvent event, ItemState before) {
        Revision revision = before.newest();
        return event == NoticeEvent.SUBMITTED && revision.stage() == Stage.RETURNED ? revision.decidedBy() : null;
    }

    /** What is taken down is what the public saw, whatever a draft calls it. */
    private static @Nullable String title(NoticeEvent event, ItemState after) {
        Revision live = after.live();
        return switch (event) {
            case SUBMITTED, RETURNED, VERIFIED -> after.newest().title();
            case TAKEN_DOWN, RESTORED, MISTAKE_REPORTED ->
                live == null ? after.newest().title() : live.title();
        };
    }

    private static @Nullable String reason(NoticeEvent event, ItemState after) {
        return switch (event) {
            case RETURNED -> after.newest().returnReason();
            case TAKEN_DOWN -> after.item().takedownReason();
            case SUBMITTED, VERIFIED, RESTORED, MISTAKE_REPORTED -> null;
        };
    }
}
