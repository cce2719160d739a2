package org.thongthin.cms.preview;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.platform.JsonReading;
import org.thongthin.cms.platform.OnceOnly;
import org.thongthin.cms.platform.OwnOrigin;
import org.thongthin.cms.platform.Refusals;
import org.thongthin.cms.platform.RequestKey;

/** Links by which people without an account see an item's newest revision. They never move the item's ETag. */
@Refusals
@Controller("/api/v1/items/{id}/preview-links")
@ExecuteOn(TaskExecutors.BLOCKING)
class PreviewLinksController {
    private static final byte[] NOTHING = {};

    /** @param hours for how long it works: 1 to 720, a week where absent */
    @Introspected
    record Order(@Nullable Integer hours) {}

    /**
     * @param url to hand on; shown here and never again
     * @param expiresAt the first moment at which it works no longer
     */
    @Introspected
    record NewLink(UUID id, String url, Instant createdAt, Instant expiresAt) {}

    private final PreviewLinks links;
    private final OnceOnly once;
    private final JsonReading reading;
    private final OwnOrigin origin;

    PreviewLinksController(PreviewLinks links, OnceOnly once, JsonReading reading, OwnOrigin origin) {
        this.links = links;
        this.once = once;
        this.reading = reading;
        this.origin = origin;
    }

    /** Those that work, the newest first; at most twenty, so all of them. */
    @Get
    List<LinkLine> links(@Parameter(hidden = true) Actor actor, UUID id) {
        return links.list(actor, id);
    }

    @Post
    @Status(HttpStatus.CREATED)
    @RequestBody(content = @Content(schema = @Schema(implementation = Order.class)))
    HttpResponse<NewLink> make(
            @Parameter(hidden = true) Actor actor,
            UUID id,
            @Nullable @Header(RequestKey.HEADER) String key,
            HttpRequest<byte[]> request) {
        byte[] body = request.getBody().orElse(NOTHING);
        MadeLink made = once.run(
                actor.personId(),
                RequestKey.of(key, request.getPath(), body),
                () -> links.make(actor, id, () -> hours(body)),
                link -> new OnceOnly.Made(link.id(), link.token()),
                before -> links.again(actor, id, before.id(), Objects.requireNonNull(before.shownOnce())));
        NewLink link = new NewLink(made.id(), origin.of(request) + made.path(), made.createdAt(), made.expiresAt());
        return HttpResponse.created(link, URI.create("/api/v1/items/" + id + "/preview-links/" + made.id()));
    }

    private @Nullable Integer hours(byte[] body) {
        return body.length == 0 ? null : reading.read(body, Order.class).hours();
    }

    @Delete("/{link}")
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<Void> revoke(@Parameter(hidden = true) Actor actor, UUID id, UUID link) {
        links.revoke(actor, id, link);
        return HttpResponse.noContent();
    }
}
