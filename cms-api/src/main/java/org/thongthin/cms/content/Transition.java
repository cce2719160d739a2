package org.thongthin.cms.content;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/**
 * Applies a transition of {@link Workflow}: the change itself, its audit row, its notices and its change row, in one
 * transaction.
 * Refuses in the API's order: 404 or 403, 428, 412, 409 (by the table, then by
 * the lease of another who decides), and what the effect refuses (422) last.
 */
@Singleton
public class Transition {
    /** What the transition does to the item; its result is noted in the audit row. */
    @FunctionalInterface
    public interface Effect {
        /** @return facts for the audit row: codes and opaque ids, never user text */
        Map<String, Object> on(ItemState state, Instant now);
    }

    private final Items items;
    private final ItemRepository rows;
    private final LeaseGuard leases;
    private final Overtaken overtaken;
    private final AuditTrail audit;
    private final NoticeBoard notices;
    private final ChangeLog changes;
    private final Clock clock;

    Transition(
            Items items,
            ItemRepository rows,
            LeaseGuard leases,
            Overtaken overtaken,
            AuditTrail audit,
            NoticeBoard notices,
            ChangeLog changes,
            Clock clock) {
        this.items = items;
        this.rows = rows;
        this.leases = leases;
        this.overtaken = overtaken;
        this.audit = audit;
        this.notices = notices;
        this.changes = changes;
        this.clock = clock;
    }

    /** Where the change leaves its line. */
    @FunctionalInterface
    private interface Line {
        void write(ItemState after, Map<String, Object> detail);
    }

    /**
     * @param precondition called with the item's current version; refuses a stale caller
     * @return the item afterwards
     * @throws Refused naming who came first, and when, to who comes too late
     */
    @Transactional
    public ItemState apply(Actor actor, UUID id, LongConsumer precondition, Action action, Effect effect) {
        return told(
                actor,
                id,
                precondition,
                action,
                effect,
                (after, detail) -> audit.append(actor.personId(), action.auditName(), "item", id.toString(), detail));
    }

    /**
     * As the other, for one of the many saves of a form that saves by itself: those of one sitting share a line of the
     * audit trail, and the next line says when the last of them was ({@code savedAt}).
     */
    @Transactional
    public ItemState applyAsYouGo(Actor actor, UUID id, LongConsumer precondition, Action action, Effect effect) {
        return told(
                actor,
                id,
                precondition,
                action,
                effect,
                (after, detail) -> audit.continueOrAppend(
                        actor.personId(),
                        action.auditName(),
                        id.toString(),
                        after.newest().number(),
                        detail));
    }

    private ItemState told(Actor actor, UUID id, LongConsumer precondition, Action action, Effect effect, Line line) {
        try {
            return applied(actor, id, precondition, action, effect, line);
        } catch (Refused refused) {
            throw overtaken.told(id, refused);
        }
    }

    private ItemState applied(
            Actor actor, UUID id, LongConsumer precondition, Action action, Effect effect, Line line) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ItemState before = items.lock(actor, id);
        Access.requireAct(actor, action, before, now);
        precondition.accept(before.item().version());
        Workflow.Rule rule =
                Workflow.require(actor.role(), action, before.newest().stage());
        if (action == Action.VERIFY || action == Action.RETURN) {
            leases.requireFree(actor, id, now);
        }
        Map<String, Object> facts = effect.on(before, now);
        if (rows.advance(id, before.item().version(), now) == 0) {
            throw new Refused(ProblemCode.STALE);
        }
        if (rule.from() == Stage.SUBMITTED && rule.to() != Stage.SUBMITTED) {
            leases.end(id);
        }
        ItemState after = items.lock(actor, id);
        line.write(after, detail(before, after, facts));
        notices.post(actor, action, before, after);
        if (rule.changesPublic()) {
            changes.append("item", id.toString());
        }
        return after;
    }

    private static Map<String, Object> detail(ItemState before, ItemState after, Map<String, Object> facts) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("owner", after.item().ownerCode());
        detail.put("version", after.item().version());
        detail.put("revision", after.newest().number());
        detail.put("from", before.newest().stage().code());
        detail.put("to", after.newest().stage().code());
        detail.put("savedAt", before.newest().updatedAt().toString());
        detail.putAll(facts);
        return detail;
    }
}
