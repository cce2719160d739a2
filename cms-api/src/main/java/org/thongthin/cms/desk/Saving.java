package org.thongthin.cms.desk;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.content.RevisionJson;
import org.thongthin.cms.content.kind.Kind;
import org.thongthin.cms.drafting.EditDraft;
import org.thongthin.cms.drafting.FirstSave;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/**
 * Saves what stands in a form, by the operations that the API calls. A save that went through and lost its answer on the
 * way, and one that came behind a change of nothing but pictures, are no conflict.
 */
@Singleton
class Saving {
    /** One of the ways in which a draft is replaced. */
    private interface Way {
        ItemState replace(Actor actor, UUID id, IfMatch ifMatch, Supplier<JsonNode> document);
    }

    private final FirstSave first;
    private final EditDraft edit;
    private final Items items;
    private final RevisionJson json;

    Saving(FirstSave first, EditDraft edit, Items items, RevisionJson json) {
        this.first = first;
        this.edit = edit;
        this.items = items;
        this.json = json;
    }

    /** The draft that this form made now or before; what the form says now may not be in it yet. */
    ItemState begin(Actor actor, Kind kind, FormFields sent, String key) {
        return first.begin(actor, key, FormDocument.of(kind, sent, Map.of()));
    }

    boolean holds(ItemState state, FormFields sent) {
        return edit.holds(state, document(state, sent));
    }

    ItemState save(Actor actor, UUID id, FormFields sent, long version, Base base) {
        return save(edit::replace, actor, id, sent, version, base);
    }

    ItemState saveAsYouGo(Actor actor, UUID id, FormFields sent, long version, Base base) {
        return save(edit::replaceAsYouGo, actor, id, sent, version, base);
    }

    private ItemState save(Way way, Actor actor, UUID id, FormFields sent, long version, Base base) {
        JsonNode document = document(items.read(actor, id), sent);
        try {
            return way.replace(actor, id, IfMatch.version(version), () -> document);
        } catch (Refused refused) {
            if (refused.code() != ProblemCode.STALE) {
                throw refused;
            }
            ItemState now = items.read(actor, id);
            if (isThere(now, document)) {
                return now;
            }
            Kind kind = FormPages.kind(now);
            if (base.isStill(Units.of(kind, FormFields.of(json.content(kind.code(), now.newest()))))) {
                return way.replace(actor, id, IfMatch.version(now.item().version()), () -> document);
            }
            throw refused;
        }
    }

    /** What could not be saved anyway is told so after the conflict is settled. */
    private boolean isThere(ItemState now, JsonNode document) {
        try {
            return edit.holds(now, document);
        } catch (Invalid wrong) {
            return false;
        }
    }

    private JsonNode document(ItemState state, FormFields sent) {
        Map<String, String> bodies =
                ContentField.bodies(json.content(state.item().kind(), state.newest()));
        return FormDocument.of(FormPages.kind(state), sent, bodies);
    }
}
