package org.thongthin.cms.moderation;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.People;
import org.thongthin.cms.content.Access;
import org.thongthin.cms.content.Action;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.AuditTrail;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.content.LeaseGuard;
import org.thongthin.cms.content.ListCursor;
import org.thongthin.cms.content.Overtaken;
import org.thongthin.cms.content.Workflow;
import org.thongthin.cms.platform.Leased;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** Who works on which submitted item: taken for a few minutes, renewed by working on, ended by the decision. */
@Singleton
public class Leases implements LeaseGuard {
    /** @param takeOver whether to take it from another who holds it; absent means no */
    @Introspected
    public record Order(@Nullable Boolean takeOver) {}

    /** An item that its claimer now holds. */
    public record Claimed(UUID itemId, Lease lease) {}

    private final LeaseRows rows;
    private final Items items;
    private final People people;
    private final Overtaken overtaken;
    private final AuditTrail audit;
    private final Clock clock;
    private final Duration length;

    Leases(
            LeaseRows rows,
            Items items,
            People people,
            Overtaken overtaken,
            AuditTrail audit,
            Clock clock,
            @Value("${moderation.lease}") Duration length) {
        this.rows = rows;
        this.items = items;
        this.people = people;
        this.overtaken = overtaken;
        this.audit = audit;
        this.clock = clock;
        this.length = length;
    }

    /** How long one lasts unless it is renewed. */
    public Duration length() {
        return length;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireFree(Actor actor, UUID itemId, Instant now) {
        LeaseRows.Row held = rows.held(itemId, now);
        if (held != null && !held.personId().equals(actor.personId())) {
            throw leased(held);
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(UUID itemId) {
        rows.remove(itemId);
    }

    /**
     * Takes the item, or goes on holding it. Taking it from another leaves a line in the audit trail.
     *
     * @param asked called once it is known that the caller may decide on the item
     * @throws Refused 404, 403, 410, or 409 for an item that doesn't wait for a decision
     * @throws Leased 409 where another holds it and the caller doesn't ask to take over
     */
    @Transactional
    public Lease take(Actor actor, UUID id, Supplier<Order> asked) {
        Instant now = now();
        rows.lockItem(id);
        ItemState state = items.read(actor, id);
        Access.requireRole(actor, Action.VERIFY, state);
        requireWaiting(actor, state);
        Order order = asked.get();
        LeaseRows.Row held = rows.held(id, now);
        if (held != null && !held.personId().equals(actor.personId())) {
            if (!Boolean.TRUE.equals(order.takeOver())) {
                throw leased(held);
            }
            Map<String, Object> facts = Map.of(
                    "from", held.personId().toString(), "owner", state.item().ownerCode());
            audit.append(actor.personId(), "item.lease-take-over", "item", id.toString(), facts);
        }
        rows.put(id, actor.personId(), now.plus(length));
        return own(actor, now);
    }

    private void requireWaiting(Actor actor, ItemState state) {
        try {
            Workflow.require(actor.role(), Action.VERIFY, state.newest().stage());
        } catch (Refused refused) {
            throw overtaken.told(state.item().id(), refused);
        }
    }

    private Lease own(Actor actor, Instant now) {
        return new Lease(people.displayName(actor.personId()), now.plus(length), true);
    }

    /**
     * Takes the item that waits longest of those that nobody holds and the caller may decide on. Two who ask at once
     * never get the same one.
     *
     * @param after only what stands behind this place in the queue; null for the whole of it
     * @return null where there is none
     * @throws Refused 403 for who never decides
     */
    @Transactional
    public @Nullable Claimed claimNext(Actor actor, QueueFilters filters, @Nullable ListCursor after) {
        requireDecider(actor);
        Instant now = now();
        // Between reading the queue and locking the row, another may have claimed or decided: then the next one.
        UUID id = rows.lockOldestFree(actor.personId(), filters, after, now);
        while (id != null && !rows.claim(id, actor.personId(), now, now.plus(length))) {
            id = rows.lockOldestFree(actor.personId(), filters, after, now);
        }
        return id == null ? null : new Claimed(id, own(actor, now));
    }

    /**
     * Gives the item back to the queue; nothing happens where nobody holds it.
     *
     * @throws Refused 404, 403 or 410
     * @throws Leased 409 where another holds it
     */
    @Transactional
    public void release(Actor actor, UUID id) {
        rows.lockItem(id);
        ItemState state = items.read(actor, id);
        Access.requireRole(actor, Action.VERIFY, state);
        requireFree(actor, id, now());
        rows.remove(id);
    }

    /**
     * Who works on the item; null for nobody.
     *
     * @throws Refused 404, 410, or 403 for who never decides
     */
    @ReadOnly
    public @Nullable Lease of(Actor actor, UUID id) {
        items.read(actor, id);
        requireDecider(actor);
        LeaseRows.Row held = rows.held(id, now());
        return held == null ? null : seen(actor, held, people.displayName(held.personId()));
    }

    /** Who works on which of these items, by item; in two statements however many they are. */
    @ReadOnly
    public Map<UUID, Lease> of(Actor actor, Collection<UUID> ids) {
        Map<UUID, LeaseRows.Row> held = rows.held(ids, now());
        Map<UUID, String> names = people.displayNames(
                held.values().stream().map(LeaseRows.Row::personId).distinct().toList());
        Map<UUID, Lease> leases = new HashMap<>();
        held.forEach((id, row) -> leases.put(id, seen(actor, row, names.get(row.personId()))));
        return leases;
    }

    private static void requireDecider(Actor actor) {
        if (!Workflow.mayEver(actor.role(), Action.VERIFY)) {
            throw new Refused(ProblemCode.FORBIDDEN);
        }
    }

    private static Lease seen(Actor actor, LeaseRows.Row row, @Nullable String name) {
        return new Lease(name, row.until(), row.personId().equals(actor.personId()));
    }

    private Leased leased(LeaseRows.Row held) {
        return new Leased(people.displayName(held.personId()), held.until());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
