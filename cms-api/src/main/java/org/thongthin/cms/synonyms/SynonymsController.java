package org.thongthin.cms.synonyms;

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
import io.swagger.v3.oas.annotations.tags.Tag;
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

/** The synonyms that the public search knows; a change shows there within seconds. */
@Refusals
@Controller("/api/v1/synonyms")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "search")
class SynonymsController {
    private final Synonyms synonyms;
    private final JsonReading json;
    private final OnceOnly once;

    SynonymsController(Synonyms synonyms, JsonReading json, OnceOnly once) {
        this.synonyms = synonyms;
        this.json = json;
        this.once = once;
    }

    @Get
    List<Synonym> all() {
        return synonyms.all();
    }

    @Post
    @Status(HttpStatus.CREATED)
    @RequestBody(content = @Content(schema = @Schema(implementation = Wording.class)))
    HttpResponse<Synonym> add(
            @Parameter(hidden = true) Actor actor,
            @Nullable @Header(RequestKey.HEADER) String key,
            HttpRequest<?> request,
            @Body byte[] body) {
        Synonym added = once.run(
                actor.personId(),
                RequestKey.of(key, request.getPath(), body),
                () -> synonyms.add(actor, () -> json.read(body, Wording.class)),
                made -> OnceOnly.Made.of(made.id()),
                before -> synonyms.read(before.id()));
        return tagged(HttpResponse.created(added, URI.create("/api/v1/synonyms/" + added.id())), added);
    }

    @Get("/{id}")
    HttpResponse<Synonym> synonym(UUID id) {
        Synonym synonym = synonyms.read(id);
        return tagged(HttpResponse.ok(synonym), synonym);
    }

    @Put("/{id}")
    @RequestBody(content = @Content(schema = @Schema(implementation = Wording.class)))
    HttpResponse<Synonym> change(
            @Parameter(hidden = true) Actor actor, UUID id, @Precondition IfMatch ifMatch, @Body byte[] body) {
        Synonym changed = synonyms.change(actor, id, ifMatch, () -> json.read(body, Wording.class));
        return tagged(HttpResponse.ok(changed), changed);
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<Void> remove(@Parameter(hidden = true) Actor actor, UUID id, @Precondition IfMatch ifMatch) {
        synonyms.remove(actor, id, ifMatch);
        return HttpResponse.noContent();
    }

    private static HttpResponse<Synonym> tagged(MutableHttpResponse<Synonym> response, Synonym synonym) {
        return response.header(HttpHeaders.ETAG, IfMatch.etag(synonym.version()));
    }
}
