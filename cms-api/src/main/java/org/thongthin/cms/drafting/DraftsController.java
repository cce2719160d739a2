package org.thongthin.cms.drafting;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemAnswer;
import org.thongthin.cms.content.ItemView;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.JsonReading;
import org.thongthin.cms.platform.Precondition;
import org.thongthin.cms.platform.Refusals;
import org.thongthin.cms.platform.RequestKey;

/**
 * What an editor does to an item as a whole. Bodies come as bytes and are read by the operation, once it knows that the
 * caller may write: so the refusals keep their order.
 */
@Refusals
@Controller("/api/v1/items")
@ExecuteOn(TaskExecutors.BLOCKING)
class DraftsController {
    private static final byte[] NOTHING = {};

    private final CreateDraft create;
    private final EditDraft edit;
    private final Deletion deletion;
    private final OnceOnly once;
    private final JsonReading reading;
    private final ItemAnswer answer;

    DraftsController(
            CreateDraft create,
            EditDraft edit,
            Deletion deletion,
            OnceOnly once,
            JsonReading reading,
            ItemAnswer answer) {
        this.create = create;
        this.edit = edit;
        this.deletion = deletion;
        this.once = once;
        this.reading = reading;
        this.answer = answer;
    }

    @Post
    @Status(HttpStatus.CREATED)
    @RequestBody(content = @Content(schema = @Schema(implementation = ItemInput.class)))
    HttpResponse<ItemView> create(
            @Parameter(hidden = true) Actor actor,
            @Nullable @Header(RequestKey.HEADER) String key,
            HttpRequest<byte[]> request) {
        RequestKey requestKey =
                RequestKey.of(key, request.getPath(), request.getBody().orElse(NOTHING));
        return answer.created(once.run(actor, requestKey, () -> create.create(actor, () -> reading.tree(request))));
    }

    @Put("/{id}")
    @RequestBody(content = @Content(schema = @Schema(implementation = ItemInput.class)))
    HttpResponse<ItemView> replace(
            @Parameter(hidden = true) Actor actor,
            UUID id,
            @Precondition IfMatch ifMatch,
            HttpRequest<byte[]> request) {
        return answer.ok(edit.replace(actor, id, ifMatch, () -> reading.tree(request)));
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<Void> delete(@Parameter(hidden = true) Actor actor, UUID id, @Precondition IfMatch ifMatch) {
        deletion.delete(actor, id, ifMatch);
        return HttpResponse.noContent();
    }

    @Delete("/{id}/deletion")
    HttpResponse<ItemView> undelete(@Parameter(hidden = true) Actor actor, UUID id, @Precondition IfMatch ifMatch) {
        return answer.ok(deletion.undelete(actor, id, ifMatch));
    }
}
