package org.thongthin.cms.mistakes;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.JsonReading;
import org.thongthin.cms.platform.OnceOnly;
import org.thongthin.cms.platform.Paging;
import org.thongthin.cms.platform.Precondition;
import org.thongthin.cms.platform.Refusals;
import org.thongthin.cms.platform.RequestKey;

/** What readers say is wrong: told by public-site, read and closed by the people who can mend it. */
@Refusals
@Controller("/api/v1/mistakes")
@ExecuteOn(TaskExecutors.BLOCKING)
class MistakesController {
    private static final String PATH = "/api/v1/mistakes/";

    private final Mistakes mistakes;
    private final JsonReading json;
    private final OnceOnly once;

    MistakesController(Mistakes mistakes, JsonReading json, OnceOnly once) {
        this.mistakes = mistakes;
        this.json = json;
        this.once = once;
    }

    /** Takes a report in, for public-site only. Sent again under the same key, however late, it is the same report. */
    @Post
    @Status(HttpStatus.CREATED)
    @RequestBody(content = @Content(schema = @Schema(implementation = ToldMistake.class)))
    HttpResponse<MistakeReceipt> tell(
            @Parameter(hidden = true) Actor actor,
            @Nullable @Header(RequestKey.HEADER) String key,
            HttpRequest<?> request,
            @Body byte[] body) {
        MistakeReceipt receipt = once.run(
                actor.personId(),
                RequestKey.of(key, request.getPath(), body),
                () -> mistakes.tell(key, () -> json.read(body, ToldMistake.class)),
                made -> OnceOnly.Made.of(made.id()),
                before -> new MistakeReceipt(before.id()));
        return HttpResponse.created(receipt, URI.create(PATH + receipt.id()));
    }

    /**
     * One page of the reports on items that one may read.
     *
     * @param state {@code open}, {@code closed} or {@code all}; the open ones where absent
     * @param item those of one item only
     */
    @Get
    @Parameter(
            name = "page",
            in = ParameterIn.QUERY,
            description = "From 1; page × size up to 10,000.",
            schema = @Schema(type = "integer"))
    @Parameter(
            name = "size",
            in = ParameterIn.QUERY,
            description = "Reports a page: 1 to 100, 10 where absent.",
            schema = @Schema(type = "integer"))
    MistakePage list(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Paging paging,
            @Nullable @QueryValue String state,
            @Nullable @QueryValue String item) {
        return mistakes.page(actor, MistakeFilters.of(state, item), paging);
    }

    @Get("/{id}")
    HttpResponse<Mistake> mistake(@Parameter(hidden = true) Actor actor, UUID id) {
        return tagged(mistakes.read(actor, id));
    }

    /** Says what became of it. */
    @Put("/{id}/outcome")
    @RequestBody(content = @Content(schema = @Schema(implementation = AskedOutcome.class)))
    HttpResponse<Mistake> close(
            @Parameter(hidden = true) Actor actor, UUID id, @Precondition IfMatch ifMatch, @Body byte[] body) {
        return tagged(mistakes.close(actor, id, ifMatch, () -> json.read(body, AskedOutcome.class)));
    }

    /** Opens it again. */
    @Delete("/{id}/outcome")
    HttpResponse<Mistake> reopen(@Parameter(hidden = true) Actor actor, UUID id, @Precondition IfMatch ifMatch) {
        return tagged(mistakes.reopen(actor, id, ifMatch));
    }

    /** Erases where the reader would like an answer, before its day. */
    @Delete("/{id}/reply-to")
    HttpResponse<Mistake> eraseAddress(@Parameter(hidden = true) Actor actor, UUID id, @Precondition IfMatch ifMatch) {
        return tagged(mistakes.eraseAddress(actor, id, ifMatch));
    }

    private static HttpResponse<Mistake> tagged(Mistake mistake) {
        return HttpResponse.ok(mistake).header(HttpHeaders.ETAG, IfMatch.etag(mistake.version()));
    }
}
