package org.thongthin.cms.moderation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.AuditTrail;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.platform.CleanText;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** The reasons that moderators choose from, kept by administrators. Words already given to an editor never change. */
@Singleton
public class CannedReasons {
    /** How many may be offered: more than one reads before deciding. */
    static final int MOST = 30;

    private static final int LONGEST = 300;

    /**
     * @param position where it shall stand, from 1; absent to leave it where it is, a new one at the end
     * @param offered whether moderators shall find it; absent means yes
     */
    @Introspected
    public record Wording(
            @Nullable String text,
            @Nullable Integer position,
            @Nullable Boolean offered) {}

    private final CannedReasonRows rows;
    private final AuditTrail audit;

    CannedReasons(CannedReasonRows rows, AuditTrail audit) {
        this.rows = rows;
        this.audit = audit;
    }

    public static boolean mayEdit(Actor actor) {
        return actor.is(Role.ADMINISTRATOR);
    }

    /** In the order in which they are offered; then, for who edits them, those offered no more. */
    @ReadOnly
    public List<CannedReason> of(Actor actor) {
        return rows.all().stream()
                .filter(reason -> reason.offered() || mayEdit(actor))
                .toList();
    }

    /** @throws Refused 404, also for one that is offered no more to who doesn't edit them */
    @ReadOnly
    public CannedReason read(Actor actor, UUID id) {
        return find(of(actor), id);
    }

    /**
     * @throws Refused 403 for who is no administrator
     * @throws Invalid for words that are missing, too long or there already, and where {@value #MOST} are offered
     */
    @Transactional
    public CannedReason add(Actor actor, Supplier<Wording> asked) {
        requireEditor(actor);
        List<CannedReason> all = rows.lockAll();
        Wording wanted = asked.get();
        UUID id = UUID.randomUUID();
        CannedReason blank = new CannedReason(id, text(wanted, id, all), null, 0);
        rows.add(id, blank.text());
        place(blank, wanted, all);
        audit.append(actor.personId(), "return-reason.add", "return-reason", id.toString(), Map.of());
        return find(rows.all(), id);
    }

    /** @throws Refused 403, 404, and the precondition's; else as {@link #add} */
    @Transactional
    public CannedReason change(Actor actor, UUID id, IfMatch ifMatch, Supplier<Wording> asked) {
        requireEditor(actor);
        List<CannedReason> all = rows.lockAll();
        CannedReason now = find(all, id);
        ifMatch.require(now.version());
        Wording wanted = asked.get();
        CannedReason worded = new CannedReason(id, text(wanted, id, all), now.position(), now.version());
        if (!worded.text().equals(now.text())) {
            rows.change(id, worded.text(), now.position());
        }
        place(worded, wanted, all);
        CannedReason after = find(rows.all(), id);
        List<String> fields = changed(now, after);
        if (!fields.isEmpty()) {
            Map<String, Object> facts = Map.of("fields", fields);
            audit.append(actor.personId(), "return-reason.change", "return-reason", id.toString(), facts);
        }
        return after;
    }

    /** Offers it no more; it can be offered again. */
    @Transactional
    public void retire(Actor actor, UUID id, IfMatch ifMatch) {
        change(actor, id, ifMatch, () -> new Wording(find(rows.all(), id).text(), null, false));
    }

    private static void requireEditor(Actor actor) {
        if (!mayEdit(actor)) {
            throw new Refused(ProblemCode.FORBIDDEN);
        }
    }

    private static CannedReason find(List<CannedReason> all, UUID id) {
        return all.stream()
                .filter(reason -> reason.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(ProblemCode.NOT_FOUND));
    }

    private static String text(Wording wanted, UUID id, List<CannedReason> all) {
        String text = wanted.text() == null
                ? ""
                : CleanText.text(wanted.text()).replaceAll("\\s+", " ").strip();
        if (text.isEmpty()) {
            throw new Invalid(new FieldError("/text", "required"));
        }
        if (text.length() > LONGEST) {
            throw new Invalid(new FieldError("/text", "too-long", LONGEST));
        }
        boolean twice = offered(wanted)
                && all.stream()
                        .anyMatch(other -> other.offered()
                                && !other.id().equals(id)
                                && other.text().equals(text));
        if (twice) {
            throw new Invalid(new FieldError("/text", "duplicate"));
        }
        return text;
    }

    private static boolean offered(Wording wanted) {
        return !Boolean.FALSE.equals(wanted.offered());
    }

    /** Puts it where it shall stand, or aside, and numbers all that are offered anew. */
    private void place(CannedReason one, Wording wanted, List<CannedReason> all) {
        List<CannedReason> order = new ArrayList<>(all.stream()
                .filter(reason -> reason.offered() && !reason.id().equals(one.id()))
                .toList());
        if (offered(wanted)) {
            if (order.size() >= MOST) {
                throw new Invalid(new FieldError("", "too-many", MOST));
            }
            order.add(index(one, wanted, order.size()), one);
        } else if (one.offered()) {
            rows.change(one.id(), one.text(), null);
        }
        for (int index = 0; index < order.size(); index++) {
            CannedReason reason = order.get(index);
            Integer position = index + 1;
            if (!position.equals(reason.position())) {
                rows.change(reason.id(), reason.text(), position);
            }
        }
    }

    private static int index(CannedReason one, Wording wanted, int others) {
        Integer position = wanted.position() == null ? one.position() : wanted.position();
        if (position == null) {
            return others;
        }
        if (position < 1) {
            throw new Invalid(new FieldError("/position", "too-small", 1));
        }
        return Math.min(position - 1, others);
    }

    private static List<String> changed(CannedReason before, CannedReason after) {
        List<String> fields = new ArrayList<>();
        if (!before.text().equals(after.text())) {
            fields.add("text");
        }
        if (before.offered() != after.offered()) {
            fields.add("offered");
        } else if (!Objects.equals(before.position(), after.position())) {
            fields.add("position");
        }
        return fields;
    }
}
