package org.thongthin.cms.desk;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import java.util.function.Supplier;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.Item;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.content.RevisionJson;
import org.thongthin.cms.content.kind.Kind;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** Saves a form while it is being written. The form's script reads the answers; problems come as JSON to it. */
@Hidden
@Controller("/desk/items")
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
class AutosaveController {
    /**
     * What was saved.
     *
     * @param version to save the next time with
     * @param base what the item says now, for {@link Base}
     * @param at when, by the clock on the wall
     */
    @Introspected
    record Saved(UUID item, long version, String base, String at) {}

    private final Saving saving;
    private final Items items;
    private final RevisionJson json;

    AutosaveController(Saving saving, Items items, RevisionJson json) {
        this.saving = saving;
        this.items = items;
        this.json = json;
    }

    @Post("/autosave")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<Saved> begin(HttpRequest<?> request, Actor actor, @Body Map<String, Object> form) {
        FormPages.requireEditor(actor);
        Kind kind = Kind.find(DeskForm.text(form, "kind"));
        if (kind == null) {
            throw new Refused(ProblemCode.UNREADABLE);
        }
        FormFields sent = FormFields.sent(kind, form);
        return answer(request, namedAsSent(kind, form, () -> {
            ItemState made = saving.begin(actor, kind, sent, OpenForm.key(form));
            return saving.holds(made, sent)
                    ? made
                    : saving.saveAsYouGo(actor, made.item().id(), sent, Item.FIRST_VERSION, Base.UNKNOWN);
        }));
    }

    @Post("/{id}/autosave")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<Saved> save(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> form) {
        ItemState state = items.read(actor, id);
        FormPages.requireEditor(actor);
        Kind kind = FormPages.kind(state);
        FormFields sent = FormFields.sent(kind, form);
        Base base = Base.parse(DeskForm.text(form, "base"));
        return answer(
                request,
                namedAsSent(kind, form, () -> saving.saveAsYouGo(actor, id, sent, DeskForm.version(form), base)));
    }

    /** Faults name the rows as the browser does, which has empty ones between. */
    private static ItemState namedAsSent(Kind kind, Map<String, Object> form, Supplier<ItemState> save) {
        try {
            return save.get();
        } catch (Invalid invalid) {
            RowNumbers rows = RowNumbers.of(kind, FormFields.named(form).values());
            throw new Invalid(invalid.errors().stream()
                    .map(error -> new FieldError(rows.asSent(error.pointer()), error.code(), error.arguments()))
                    .toList());
        }
    }

    private HttpResponse<Saved> answer(HttpRequest<?> request, ItemState state) {
        Item item = state.item();
        Kind kind = FormPages.kind(state);
        String base = Base.of(kind, FormFields.of(json.content(item.kind(), state.newest())))
                .text();
        String at = Dates.time(state.newest().updatedAt(), DeskLanguage.of(request));
        return HttpResponse.ok(new Saved(item.id(), item.version(), base, at))
                .header(HttpHeaders.ETAG, IfMatch.etag(item.version()));
    }
}
