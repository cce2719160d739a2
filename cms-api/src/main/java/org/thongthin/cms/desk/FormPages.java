package org.thongthin.cms.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Action;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemContent;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.RevisionJson;
import org.thongthin.cms.content.Workflow;
import org.thongthin.cms.content.kind.Kind;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.ProblemTexts;
import org.thongthin.cms.platform.Refused;

/** Shows an item's form. */
@Singleton
class FormPages {
    private final DeskPages pages;
    private final ItemForms forms;
    private final RevisionJson json;
    private final ProblemTexts texts;

    FormPages(DeskPages pages, ItemForms forms, RevisionJson json, ProblemTexts texts) {
        this.pages = pages;
        this.forms = forms;
        this.json = json;
        this.texts = texts;
    }

    /** @throws Refused 403 for who writes no items */
    static void requireEditor(Actor actor) {
        if (!Workflow.mayEver(actor.role(), Action.EDIT)) {
            throw new Refused(ProblemCode.FORBIDDEN);
        }
    }

    ItemContent content(ItemState state) {
        return json.content(state.item().kind(), state.newest());
    }

    static Kind kind(ItemState state) {
        return Kind.of(state.item().kind());
    }

    MutableHttpResponse<?> show(HttpRequest<?> request, Actor actor, HttpStatus status, OpenForm open) {
        ItemState state = open.state();
        ItemForm form = new ItemForm(
                open.kind(),
                open.fields(),
                open.errors().stream().map(texts::field).toList(),
                state == null ? List.of() : json.comments(state.newest()),
                DeskLanguage.of(request));
        String own = state == null ? null : "/desk/items/" + state.item().id();
        Map<String, @Nullable Object> model = forms.model(form, own, open.version());
        model.put("base", open.base().text());
        model.put("key", open.key());
        model.put("unsaved", open.unsaved());
        model.put("reason", state == null ? null : state.newest().returnReason());
        model.put("stage", state == null ? null : state.newest().stage().code());
        model.put("flattens", state == null ? List.of() : Flattened.of(content(state)));
        return pages.answer(status, request, actor, "form", model);
    }
}
