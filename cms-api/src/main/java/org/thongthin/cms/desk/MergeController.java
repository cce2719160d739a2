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
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.content.kind.Kind;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.Refused;

/** Saves what was chosen from two versions, or opens it in the form to go on writing. */
@Hidden
@Controller("/desk/items/{id}/merge")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class MergeController {
    private static final String WRITE_ON = "form";

    private final FormPages forms;
    private final Saving saving;
    private final Items items;
    private final ConflictPage conflicts;

    MergeController(FormPages forms, Saving saving, Items items, ConflictPage conflicts) {
        this.forms = forms;
        this.saving = saving;
        this.items = items;
        this.conflicts = conflicts;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> merge(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> form) {
        ItemState state = items.read(actor, id);
        FormPages.requireEditor(actor);
        Kind kind = FormPages.kind(state);
        FormFields theirs = FormFields.of(forms.content(state));
        FormFields chosen = Conflict.chosen(kind, theirs, FormFields.sent(kind, form), form);
        OpenForm sent = OpenForm.sent(kind, chosen, state, form);
        if (DeskForm.text(form, "do").equals(WRITE_ON)) {
            return forms.show(request, actor, HttpStatus.OK, sent);
        }
        try {
            saving.save(actor, id, chosen, sent.version(), sent.base());
            return DeskPages.to("/desk/items/" + id + "?done=saved");
        } catch (Invalid invalid) {
            return forms.show(request, actor, HttpStatus.UNPROCESSABLE_ENTITY, sent.with(invalid.errors()));
        } catch (Refused refused) {
            return conflicts.answer(request, actor, id, chosen, sent.base(), refused);
        }
    }
}
