package org.thongthin.cms.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Action;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemContent;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.content.RevisionJson;
import org.thongthin.cms.content.Workflow;
import org.thongthin.cms.content.kind.Kind;
import org.thongthin.cms.drafting.CreateDraft;
import org.thongthin.cms.drafting.EditDraft;
import org.thongthin.cms.history.History;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.ProblemTexts;
import org.thongthin.cms.platform.Refused;

/** Writing an item. Whatever goes wrong, the form comes back with every text that was in it. */
@Hidden
@Controller("/desk/items")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class FormController {
    private static final String CHANGE_PROVINCE = "province";

    private final DeskPages pages;
    private final ItemForms forms;
    private final CreateDraft create;
    private final EditDraft edit;
    private final Items items;
    private final RevisionJson json;
    private final History history;
    private final ProblemTexts texts;

    FormController(
            DeskPages pages,
            ItemForms forms,
            CreateDraft create,
            EditDraft edit,
            Items items,
            RevisionJson json,
            History history,
            ProblemTexts texts) {
        this.pages = pages;
        this.forms = forms;
        this.create = create;
        this.edit = edit;
        this.items = items;
        this.json = json;
        this.history = history;
        this.texts = texts;
    }

    @Get("/new")
    HttpResponse<?> blank(HttpRequest<?> request, Actor actor, @Nullable @QueryValue String kind) {
        requireEditor(actor);
        Kind wanted = Kind.find(kind);
        if (wanted == null) {
            return pages.ok(request, actor, "choose-kind", Map.of("kinds", Kind.all()));
        }
        return show(request, actor, HttpStatus.OK, model(request, wanted, forms.blank(actor), null, null));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, Actor actor, @Body Map<String, Object> form) {
        requireEditor(actor);
        Kind kind = Kind.find(DeskForm.text(form, "kind"));
        if (kind == null) {
            return DeskPages.to("/desk/items/new");
        }
        FormFields sent = FormFields.sent(kind, form);
        if (DeskForm.text(form, "do").equals(CHANGE_PROVINCE)) {
            FormFields moved = forms.inProvince(sent);
            return show(request, actor, HttpStatus.OK, model(request, kind, moved, null, null));
        }
        try {
            ItemState made = create.create(actor, FormDocument.of(kind, sent, Map.of()));
            return DeskPages.to("/desk/items/" + made.item().id() + "?done=created");
        } catch (Invalid invalid) {
            return show(request, actor, HttpStatus.UNPROCESSABLE_ENTITY, model(request, kind, sent, null, invalid));
        }
    }

    @Get("/{id}/edit")
    HttpResponse<?> open(HttpRequest<?> request, Actor actor, UUID id) {
        ItemState state = editable(actor, id);
        Workflow.require(actor.role(), Action.EDIT, state.newest().stage());
        ItemContent content = content(state);
        Map<String, @Nullable Object> model = model(request, kind(state), FormFields.of(content), state, null);
        model.put("flattens", Flattened.of(content));
        return show(request, actor, HttpStatus.OK, model);
    }

    @Post("/{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> form) {
        ItemState state = editable(actor, id);
        Kind kind = kind(state);
        FormFields sent = FormFields.sent(kind, form);
        Map<String, String> bodies = ContentField.bodies(content(state));
        if (DeskForm.text(form, "do").equals(CHANGE_PROVINCE)) {
            Map<String, @Nullable Object> model = model(request, kind, forms.inProvince(sent), state, null);
            model.put("version", DeskForm.version(form));
            return show(request, actor, HttpStatus.OK, model);
        }
        try {
            edit.replace(actor, id, IfMatch.version(DeskForm.version(form)), () -> FormDocument.of(kind, sent, bodies));
            return DeskPages.to("/desk/items/" + id + "?done=saved");
        } catch (Invalid invalid) {
            Map<String, @Nullable Object> model = model(request, kind, sent, state, invalid);
            model.put("version", DeskForm.version(form));
            return show(request, actor, HttpStatus.UNPROCESSABLE_ENTITY, model);
        } catch (Refused refused) {
            return refused(request, actor, id, sent, refused);
        }
    }

    /** Too late: the form comes back beside what the item has become, and can still be saved over it. */
    private HttpResponse<?> refused(HttpRequest<?> request, Actor actor, UUID id, FormFields sent, Refused refused) {
        boolean late = refused.code() == ProblemCode.STALE || refused.code() == ProblemCode.ILLEGAL_TRANSITION;
        if (!late) {
            throw refused;
        }
        ItemState now = items.read(actor, id);
        History.Entry last = history.of(actor, id).getFirst();
        Map<String, @Nullable Object> model = model(request, kind(now), sent, now, null);
        model.put("conflict", Conflict.between(FormFields.of(content(now)), sent, kind(now), last.by(), last.at()));
        model.put(
                "notice", Workflow.rule(actor.role(), Action.EDIT, now.newest().stage()) == null ? "closed" : null);
        return show(request, actor, HttpStatus.valueOf(refused.code().status()), model);
    }

    private Map<String, @Nullable Object> model(
            HttpRequest<?> request,
            Kind kind,
            FormFields fields,
            @Nullable ItemState state,
            @Nullable Invalid invalid) {
        ItemForm form = new ItemForm(
                kind,
                fields,
                invalid == null
                        ? List.of()
                        : invalid.errors().stream().map(texts::field).toList(),
                state == null ? List.of() : json.comments(state.newest()),
                DeskLanguage.of(request));
        String own = state == null ? null : "/desk/items/" + state.item().id();
        Map<String, @Nullable Object> model =
                forms.model(form, own, state == null ? 0 : state.item().version());
        model.put("reason", state == null ? null : state.newest().returnReason());
        model.put("stage", state == null ? null : state.newest().stage().code());
        return model;
    }

    private HttpResponse<?> show(
            HttpRequest<?> request, Actor actor, HttpStatus status, Map<String, @Nullable Object> model) {
        return pages.answer(status, request, actor, "form", model);
    }

    private ItemState editable(Actor actor, UUID id) {
        ItemState state = items.read(actor, id);
        requireEditor(actor);
        return state;
    }

    private static void requireEditor(Actor actor) {
        if (!Workflow.mayEver(actor.role(), Action.EDIT)) {
            throw new Refused(ProblemCode.FORBIDDEN);
        }
    }

    private ItemContent content(ItemState state) {
        return json.content(state.item().kind(), state.newest());
    }

    private static Kind kind(ItemState state) {
        return Kind.of(state.item().kind());
    }
}
