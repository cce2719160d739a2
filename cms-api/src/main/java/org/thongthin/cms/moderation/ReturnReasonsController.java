package org.thongthin.cms.moderation;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.JsonReading;
import org.thongthin.cms.platform.OnceOnly;
import org.thongthin.cms.platform.Precondition;
import org.thongthin.cms.platform.Refusals;
import org.thongthin.cms.platform.RequestKey;

/** The reasons for a return that moderators choose from. */
@Refusals
@Controller("/api/v1/return-reasons")
@ExecuteOn(TaskExecutors.BLOCKING)
class ReturnReasonsController {
    private final CannedReasons reasons;
    private final JsonReading json;
    private final OnceOnly once;

    ReturnReasonsController(CannedReasons reasons, JsonReading json, OnceOnly once) {
        this.reasons = reasons;
        this.json = json;
        this.once = once;
    }

    @Get
    List<CannedReason> all(@Parameter(hidden = true) Actor actor) {
        return reasons.of(actor);
    }

    @Post
    @Status(HttpStatus.CREATED)
    @RequestBody(content = @Content(schema = @Schema(implementation = CannedReasons.Wording.class)))
    HttpResponse<CannedReason> add(
            @Parameter(hidden = true) Actor actor,
            @Nullable @Header(RequestKey.HEADER) String key,
            HttpRequest<?> request,
            @Body byte[] body) {
        CannedReason added = once.run(
                actor.personId(),
                RequestKey.of(key, request.getPath(), body),
                () -> reasons.add(actor, () -> json.read(body, CannedReasons.Wording.class)),
                made -> OnceOnly.Made.of(made.id()),
                before -> reasons.read(actor, before.id()));
        URI location = URI.create("/api/v1/return-reasons/" + added.id());
        return tagged(HttpResponse.created(added, location), added);
    }

    @Get("/{id}")
    HttpResponse<CannedReason> reason(@Parameter(hidden = true) Actor actor, UUID id) {
        CannedReason reason = reasons.read(actor, id);
        return tagged(HttpResponse.ok(reason), reason);
    }

    @Put("/{id}")
    @RequestBody(content = @Content(schema = @Schema(implementation = CannedReasons.Wording.class)))
    HttpResponse<CannedReason> change(
            @Parameter(hidden = true) Actor actor, UUID id, @Precondition IfMatch ifMatch, @Body byte[] body) {
        CannedReason changed = reasons.change(actor, id, ifMatch, () -> json.read(body, CannedReasons.Wording.class));
        return tagged(HttpResponse.ok(changed), changed);
    }

    /** Offers it no more; administrators still see it, and may offer it again. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<Void> retire(@Parameter(hidden = true) Actor actor, UUID id, @Precondition IfMatch ifMatch) {
        reasons.retire(actor, id, ifMatch);
        return HttpResponse.noContent();
    }

    private static HttpResponse<CannedReason> tagged(MutableHttpResponse<CannedReason> response, CannedReason reason) {
        return response.header(HttpHeaders.ETAG, IfMatch.etag(reason.version()));
    }
}
