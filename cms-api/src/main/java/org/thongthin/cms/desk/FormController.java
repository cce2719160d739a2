package org.thongthin.cms.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Action;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.content.Workflow;
import org.thongthin.cms.content.kind.Kind;

/** Opens the form of an item. */
@Hidden
@Controller("/desk/items")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class FormController {
    private final DeskPages pages;
    private final FormPages forms;
    private final ItemForms blank;
    private final Items items;

    FormController(DeskPages pages, FormPages forms, ItemForms blank, Items items) {
        this.pages = pages;
        this.forms = forms;
        this.blank = blank;
        this.items = items;
    }

    @Get("/new")
    HttpResponse<?> blank(HttpRequest<?> request, Actor actor, @Nullable @QueryValue String kind) {
        FormPages.requireEditor(actor);
        Kind wanted = Kind.find(kind);
        if (wanted == null) {
            return pages.ok(request, actor, "choose-kind", Map.of("kinds", Kind.all()));
        }
        return forms.show(request, actor, HttpStatus.OK, OpenForm.blank(wanted, blank.blank(actor)));
    }

    @Get("/{id}/edit")
    HttpResponse<?> open(HttpRequest<?> request, Actor actor, UUID id) {
        ItemState state = items.read(actor, id);
        FormPages.requireEditor(actor);
        Workflow.require(actor.role(), Action.EDIT, state.newest().stage());
        FormFields stored = FormFields.of(forms.content(state));
        return forms.show(request, actor, HttpStatus.OK, OpenForm.stored(FormPages.kind(state), stored, state));
    }
}
