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
 * Applies a transition of {@link Workflow}: the change itself, its audit row and its change row, in one transaction.
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
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Clock clock;

    Transition(Items items, ItemRepository rows, LeaseGuard leases, AuditTrail audit, ChangeLog changes, Clock clock) {
        this.items = items;
        this.rows = rows;
        this.leases = leases;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * @param precondition called with the item's current version; refuses a stale caller
     * @return the item afterwards
     */
    @Transactional
    public ItemState apply(Actor actor, UUID id, LongConsumer precondition, Action action, Effect effect) {
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
        audit.append(actor.personId(), action.auditName(), "item", id.toString(), detail(before, after, facts));
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
        detail.putAll(facts);
        return detail;
    }
}
