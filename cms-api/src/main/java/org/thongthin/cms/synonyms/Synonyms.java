package org.thongthin.cms.synonyms;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.AuditTrail;
import org.thongthin.cms.content.ChangeLog;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** The synonyms that the public search knows. A change is in the feed with the transaction that makes it. */
@Singleton
public class Synonyms {
    /** The id of the feed's setting that has them all. */
    public static final String SETTING = "synonyms";

    /** More than these nobody looks after. */
    public static final int MOST = 500;

    private final SynonymRows rows;
    private final AuditTrail audit;
    private final ChangeLog changes;

    Synonyms(SynonymRows rows, AuditTrail audit, ChangeLog changes) {
        this.rows = rows;
        this.audit = audit;
        this.changes = changes;
    }

    public static boolean mayEdit(Actor actor) {
        return actor.is(Role.ADMINISTRATOR);
    }

    /** In the order of a Thai dictionary. Who may ask is for {@code accounts.AccessTable} to say. */
    @ReadOnly
    public List<Synonym> all() {
        return rows.all();
    }

    /** @throws Refused 404 */
    @ReadOnly
    public Synonym read(UUID id) {
        return find(rows.all(), id);
    }

    /**
     * @throws Refused 403 for who is no administrator
     * @throws Invalid for terms that are missing, too long, too many or in another synonym already, and where there are
     *     {@value #MOST} of them
     */
    @Transactional
    public Synonym add(Actor actor, Supplier<Wording> asked) {
        requireEditor(actor);
        List<Synonym> all = rows.lockAll();
        Synonym added = new SynonymCheck(all).checked(UUID.randomUUID(), asked.get(), 0);
        if (all.size() >= MOST) {
            throw new Invalid(new FieldError("", "too-many", MOST));
        }
        rows.add(added);
        settle(actor, "synonym.add", added.id());
        return added;
    }

    /** @throws Refused 403, 404, and the precondition's; else as {@link #add} */
    @Transactional
    public Synonym change(Actor actor, UUID id, IfMatch ifMatch, Supplier<Wording> asked) {
        requireEditor(actor);
        List<Synonym> all = rows.lockAll();
        Synonym now = find(all, id);
        ifMatch.require(now.version());
        List<Synonym> others =
                all.stream().filter(other -> !other.id().equals(id)).toList();
        Synonym wanted = new SynonymCheck(others).checked(id, asked.get(), now.version());
        if (wanted.equals(now)) {
            return now;
        }
        rows.change(wanted);
        settle(actor, "synonym.change", id);
        return find(rows.all(), id);
    }

    /** @throws Refused 403, 404, and the precondition's */
    @Transactional
    public void remove(Actor actor, UUID id, IfMatch ifMatch) {
        requireEditor(actor);
        ifMatch.require(find(rows.lockAll(), id).version());
        rows.remove(id);
        settle(actor, "synonym.remove", id);
    }

    private static void requireEditor(Actor actor) {
        if (!mayEdit(actor)) {
            throw new Refused(ProblemCode.FORBIDDEN);
        }
    }

    private static Synonym find(List<Synonym> all, UUID id) {
        return all.stream()
                .filter(synonym -> synonym.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(ProblemCode.NOT_FOUND));
    }

    /** The change row last: it holds a lock until commit. */
    private void settle(Actor actor, String action, UUID id) {
        audit.append(actor.personId(), action, "synonym", id.toString(), Map.of());
        changes.append("setting", SETTING);
    }

    /** What the feed says: each with its id and either {@code terms} or {@code from} and {@code to}. */
    @ReadOnly
    public Map<String, Object> published() {
        return Map.of(SETTING, rows.all().stream().map(Synonyms::published).toList());
    }

    /** In this order always: a follower compares what it holds with what it is told. */
    private static Map<String, Object> published(Synonym synonym) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("id", synonym.id());
        if (synonym.from() == null) {
            group.put("terms", Objects.requireNonNull(synonym.terms()));
        } else {
            group.put("from", synonym.from());
            group.put("to", Objects.requireNonNull(synonym.to()));
        }
        return group;
    }
}
