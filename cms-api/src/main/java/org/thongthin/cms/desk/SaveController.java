package org.thongthin.cms.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.UUID;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.Item;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.content.kind.Kind;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** Saves an item's form by its button. Whatever goes wrong, the form comes back with every text that was in it. */
@Hidden
@Controller("/desk/items")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class SaveController {
    private static final String CHANGE_PROVINCE = "province";

    private final FormPages forms;
    private final ItemForms fields;
    private final Saving saving;
    private final Items items;
    private final ConflictPage conflicts;

    SaveController(FormPages forms, ItemForms fields, Saving saving, Items items, ConflictPage conflicts) {
        this.forms = forms;
        this.fields = fields;
        this.saving = saving;
        this.items = items;
        this.conflicts = conflicts;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, Actor actor, @Body Map<String, Object> form) {
        FormPages.requireEditor(actor);
        Kind kind = Kind.find(DeskForm.text(form, "kind"));
        if (kind == null) {
            return DeskPages.to("/desk/items/new");
        }
        OpenForm sent = OpenForm.sent(kind, FormFields.sent(kind, form), null, form);
        if (DeskForm.text(form, "do").equals(CHANGE_PROVINCE)) {
            return forms.show(request, actor, HttpStatus.OK, sent.with(fields.inProvince(sent.fields())));
        }
        try {
            ItemState made = saving.begin(actor, kind, sent.fields(), sent.key());
            return saving.holds(made, sent.fields())
                    ? done(made.item().id(), "created#pictures")
                    : store(request, actor, made.item().id(), sent, Item.FIRST_VERSION);
        } catch (Invalid invalid) {
            return forms.show(request, actor, HttpStatus.UNPROCESSABLE_ENTITY, sent.with(invalid.errors()));
        } catch (Refused refused) {
            if (refused.code() != ProblemCode.GONE) {
                throw refused;
            }
            // Made before by this very form, and deleted since: what stands in it can still become a new item.
            return forms.show(request, actor, HttpStatus.GONE, sent.withFreshKey());
        }
    }

    @Post("/{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> form) {
        ItemState state = items.read(actor, id);
        FormPages.requireEditor(actor);
        Kind kind = FormPages.kind(state);
        OpenForm sent = OpenForm.sent(kind, FormFields.sent(kind, form), state, form);
        if (DeskForm.text(form, "do").equals(CHANGE_PROVINCE)) {
            return forms.show(request, actor, HttpStatus.OK, sent.with(fields.inProvince(sent.fields())));
        }
        try {
            return store(request, actor, id, sent, sent.version());
        } catch (Invalid invalid) {
            return forms.show(request, actor, HttpStatus.UNPROCESSABLE_ENTITY, sent.with(invalid.errors()));
        }
    }

    private HttpResponse<?> store(HttpRequest<?> request, Actor actor, UUID id, OpenForm sent, long version) {
        try {
            saving.save(actor, id, sent.fields(), version, sent.base());
            return done(id, "saved");
        } catch (Refused refused) {
            return conflicts.answer(request, actor, id, sent.fields(), sent.base(), refused);
        }
    }

    private static HttpResponse<?> done(UUID id, String what) {
        return DeskPages.to("/desk/items/" + id + "?done=" + what);
    }
}
