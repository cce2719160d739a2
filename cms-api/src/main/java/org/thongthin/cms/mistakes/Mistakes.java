package org.thongthin.cms.mistakes;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.People;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.AuditTrail;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.content.NoticeBoard;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.Paging;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/**
 * What readers report, and what the people who can mend it make of it. Who may read an item reads what is reported of it;
 * where the reader would like an answer only those see who may close the report.
 */
@Singleton
public class Mistakes {
    private static final String ITEM = "item";

    private final MistakeRows rows;
    private final Items items;
    private final NoticeBoard notices;
    private final AuditTrail audit;
    private final People people;
    private final Clock clock;

    Mistakes(MistakeRows rows, Items items, NoticeBoard notices, AuditTrail audit, People people, Clock clock) {
        this.rows = rows;
        this.items = items;
        this.notices = notices;
        this.audit = audit;
        this.people = people;
        this.clock = clock;
    }

    /** Whether the actor says what became of reports: the item's own people and the department. */
    public static boolean mayClose(Actor actor) {
        return switch (actor.role()) {
            case EDITOR, MODERATOR, ADMINISTRATOR -> true;
            case PROVINCE, SERVICE -> false;
        };
    }

    /**
     * Takes a report in and tells the item's people, unless they have one of that item before them already.
     *
     * @param key the sender's own name for it: told again, however late, it is the same report; null for none
     * @throws Invalid naming each field that is wrong, and for an item that is not there
     */
    @Transactional
    public MistakeReceipt tell(@Nullable String key, Supplier<ToldMistake> told) {
        UUID id = key == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes(("mistake " + key).getBytes(StandardCharsets.UTF_8));
        Mistake mistake = new MistakeCheck().checked(id, told.get(), clock.instant());
        UUID item = mistake.item().id();
        if (rows.add(mistake)) {
            audit.append(null, "item.mistake-reported", ITEM, item.toString(), Map.of("report", id));
            if (rows.openOf(item) == 1) {
                notices.mistakeReported(present(item));
            }
        } else if (!rows.holds(id)) {
            throw new Invalid(new FieldError("/item", "unknown"));
        }
        return new MistakeReceipt(id);
    }

    private ItemState present(UUID item) {
        return Objects.requireNonNull(items.find(item));
    }

    /** Three statements at most, however long the page is. */
    @ReadOnly
    public MistakePage page(Actor actor, MistakeFilters filters, Paging paging) {
        List<MistakeRows.Found> found = rows.page(actor, filters, paging);
        Map<UUID, String> names = people.displayNames(found.stream()
                .map(MistakeRows.Found::closedBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return new MistakePage(
                found.stream().map(one -> shown(actor, one, names)).toList(),
                rows.count(actor, filters),
                paging.page(),
                paging.size());
    }

    private static Mistake shown(Actor actor, MistakeRows.Found found, Map<UUID, String> names) {
        UUID closedBy = found.closedBy();
        Mistake mistake = found.mistake().by(closedBy == null ? null : names.get(closedBy));
        return mayClose(actor) ? mistake : mistake.withoutAddress();
    }

    /** How many wait, in one statement. */
    @ReadOnly
    public long waiting(Actor actor) {
        return rows.count(actor, new MistakeFilters(Mistake.OPEN, null));
    }

    /** How many of one item wait, in one statement. */
    @ReadOnly
    public long waiting(Actor actor, UUID item) {
        return rows.count(actor, new MistakeFilters(Mistake.OPEN, item));
    }

    /** @throws Refused 404, also for a report on an item that one may not read */
    @ReadOnly
    public Mistake read(Actor actor, UUID id) {
        return shown(actor, known(rows.find(actor, id)));
    }

    private static MistakeRows.Found known(MistakeRows.@Nullable Found found) {
        if (found == null) {
            throw new Refused(ProblemCode.NOT_FOUND);
        }
        return found;
    }

    private Mistake shown(Actor actor, MistakeRows.Found found) {
        UUID closedBy = found.closedBy();
        return shown(actor, found, closedBy == null ? Map.of() : people.displayNames(List.of(closedBy)));
    }

    /**
     * @throws Refused 404, 403, the precondition's, and 409 for one that is closed already
     * @throws Invalid for an outcome that is none, and a note that is too long
     */
    @Transactional
    public Mistake close(Actor actor, UUID id, IfMatch ifMatch, Supplier<AskedOutcome> asked) {
        Mistake now = locked(actor, id, ifMatch);
        if (!now.isOpen()) {
            throw new Refused(ProblemCode.ILLEGAL_TRANSITION);
        }
        Outcome outcome = new MistakeCheck().checked(asked.get());
        rows.close(id, outcome, actor.personId(), clock.instant());
        note(actor, "item.mistake-" + outcome.code(), now);
        return read(actor, id);
    }

    /** @throws Refused as {@link #close}; 409 for one that is open */
    @Transactional
    public Mistake reopen(Actor actor, UUID id, IfMatch ifMatch) {
        Mistake now = locked(actor, id, ifMatch);
        if (now.isOpen()) {
            throw new Refused(ProblemCode.ILLEGAL_TRANSITION);
        }
        rows.reopen(id);
        note(actor, "item.mistake-reopened", now);
        return read(actor, id);
    }

    /** Forgets where the reader would like an answer, for whoever asks that of them. @throws Refused as {@link #close} */
    @Transactional
    public Mistake eraseAddress(Actor actor, UUID id, IfMatch ifMatch) {
        Mistake now = locked(actor, id, ifMatch);
        if (now.replyTo() != null) {
            rows.eraseAddress(id);
            note(actor, "item.mistake-address-erased", now);
        }
        return read(actor, id);
    }

    private Mistake locked(Actor actor, UUID id, IfMatch ifMatch) {
        Mistake now = known(rows.lock(actor, id)).mistake();
        if (!mayClose(actor)) {
            throw new Refused(ProblemCode.FORBIDDEN);
        }
        ifMatch.require(now.version());
        return now;
    }

    private void note(Actor actor, String action, Mistake mistake) {
        audit.append(actor.personId(), action, ITEM, mistake.item().id().toString(), Map.of("report", mistake.id()));
    }
}
