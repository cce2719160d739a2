package org.thongthin.cms.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Action;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemContent;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.NewItem;
import org.thongthin.cms.content.Workflow;
import org.thongthin.cms.content.kind.Kind;
import org.thongthin.cms.directory.Organisation;
import org.thongthin.cms.directory.Organisations;
import org.thongthin.cms.platform.CleanText;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** An editor begins an item. */
@Singleton
public class CreateDraft {
    private final DraftReading reading;
    private final Organisations organisations;
    private final NewItem newItem;

    CreateDraft(DraftReading reading, Organisations organisations, NewItem newItem) {
        this.reading = reading;
        this.organisations = organisations;
        this.newItem = newItem;
    }

    /** As the other, for who holds the document already. */
    public ItemState create(Actor actor, JsonNode document) {
        return create(actor, () -> document);
    }

    /**
     * @param asked the item as the API's JSON; asked for only once the caller may write one
     * @throws Refused 403 for who is no editor, and for another organisation's item
     * @throws Invalid for what is wrong; what is missing may wait until submission
     */
    public ItemState create(Actor actor, Supplier<JsonNode> asked) {
        String own = actor.organisationCode();
        if (!Workflow.mayEver(actor.role(), Action.EDIT) || own == null) {
            throw new Refused(ProblemCode.FORBIDDEN);
        }
        JsonNode document = asked.get();
        JsonNode named = document.path("ownerCode");
        String given = named.isTextual() ? CleanText.text(named.textValue()) : "";
        if (!given.isEmpty() && !given.equals(own)) {
            throw new Refused(ProblemCode.FORBIDDEN);
        }
        ItemInput input = reading.input(document);
        Kind kind = kind(input.kind());
        Organisation owner = organisations.find(own);
        if (owner == null) {
            throw new IllegalStateException("an editor of an organisation that is not there: " + own);
        }
        ItemContent content = reading.content(input, kind, owner, null);
        return newItem.create(actor, kind.code(), own, content);
    }

    private static Kind kind(@Nullable String code) {
        Kind kind = Kind.find(code);
        if (kind == null) {
            List<Object> codes = new ArrayList<>();
            codes.add(String.join(", ", Kind.all().stream().map(Kind::code).toList()));
            throw new Invalid(new FieldError("/kind", code == null ? "required" : "unknown-kind", codes));
        }
        return kind;
    }
}
