package org.thongthin.cms.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Action;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemContent;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Revision;
import org.thongthin.cms.content.RevisionJson;
import org.thongthin.cms.content.Revisions;
import org.thongthin.cms.content.Transition;
import org.thongthin.cms.content.kind.Kind;
import org.thongthin.cms.directory.Organisation;
import org.thongthin.cms.directory.Organisations;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.Invalid;

/** An editor rewrites an item: its draft, or, once verified, a new draft beside the live revision. */
@Singleton
public class EditDraft {
    private final Transition transition;
    private final Revisions revisions;
    private final DraftReading reading;
    private final RevisionJson json;
    private final Organisations organisations;

    EditDraft(
            Transition transition,
            Revisions revisions,
            DraftReading reading,
            RevisionJson json,
            Organisations organisations) {
        this.transition = transition;
        this.revisions = revisions;
        this.reading = reading;
        this.json = json;
        this.organisations = organisations;
    }

    /**
     * Replaces the whole draft.
     *
     * @param document the item as the API's JSON; asked for only once the caller may write it
     */
    public ItemState replace(Actor actor, UUID id, IfMatch ifMatch, Supplier<JsonNode> document) {
        return transition.apply(
                actor, id, ifMatch::require, Action.EDIT, (state, now) -> write(actor, state, document.get(), now));
    }

    /** As {@link #replace}, for one of the many saves of a form that saves by itself. */
    public ItemState replaceAsYouGo(Actor actor, UUID id, IfMatch ifMatch, Supplier<JsonNode> document) {
        return transition.applyAsYouGo(
                actor, id, ifMatch::require, Action.EDIT, (state, now) -> write(actor, state, document.get(), now));
    }

    /**
     * Whether the item says just this already: then the save of it went through, and only its answer was lost.
     *
     * @throws Invalid where the document could not be saved
     */
    public boolean holds(ItemState state, JsonNode document) {
        ItemContent stored = json.content(state.item().kind(), state.newest());
        return content(state, document).equals(stored);
    }

    private Map<String, Object> write(Actor actor, ItemState state, JsonNode document, Instant now) {
        ItemContent content = content(state, document);
        Revision open = revisions.open(state, actor.personId(), now);
        revisions.write(open, content, now);
        return Map.of();
    }

    private ItemContent content(ItemState state, JsonNode document) {
        ItemInput input = reading.input(document);
        unchanged(state, input);
        Organisation owner = organisations.find(state.item().ownerCode());
        if (owner == null) {
            throw new IllegalStateException(
                    "an item without its owner: " + state.item().id());
        }
        return reading.content(
                input, Kind.of(state.item().kind()), owner, state.newest().categoryCode());
    }

    private static void unchanged(ItemState state, ItemInput input) {
        List<FieldError> faults = new ArrayList<>();
        same("/kind", input.kind(), state.item().kind(), faults);
        same("/ownerCode", input.ownerCode(), state.item().ownerCode(), faults);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    private static void same(String at, @Nullable String given, String kept, List<FieldError> faults) {
        if (given != null && !given.equals(kept)) {
            faults.add(new FieldError(at, "fixed"));
        }
    }
}
