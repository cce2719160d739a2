package org.thongthin.site.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.browse.Catalogue;
import org.thongthin.site.browse.Reading;
import org.thongthin.site.keeping.Basis;
import org.thongthin.site.platform.BadParameter;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.NoSuchPage;
import org.thongthin.site.platform.Parameters;
import org.thongthin.site.platform.ReadyAnswers;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.PublicItem;
import org.thongthin.site.readmodel.PublicItems;

/** Items for programs: one, or all of them piece by piece. */
@Controller("/api/items")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ItemsApiController {
    private static final int PAGE_SIZE = 100;
    private static final int LARGEST_PAGE = 500;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private final Catalogue catalogue;
    private final OpenItems openItems;
    private final PublicItems items;
    private final ReadyAnswers answers;

    ItemsApiController(Catalogue catalogue, OpenItems openItems, PublicItems items, ReadyAnswers answers) {
        this.catalogue = catalogue;
        this.openItems = openItems;
        this.items = items;
        this.answers = answers;
    }

    /**
     * @param items in the order of their ids
     * @param next the cursor to go on with; not there where this is the end
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Items")
    record Answer(List<OpenItem> items, @Nullable String next) {}

    @Get("/{id}")
    @Operation(
            operationId = "item",
            summary = "One public item",
            description = "404 where there is none of this id, or none that is public now.",
            responses = {
                @ApiResponse(
                        responseCode = "200",
                        description = "The item as it is public now",
                        content =
                                @Content(
                                        mediaType = "application/json",
                                        schema = @Schema(implementation = OpenItem.class))),
                @ApiResponse(responseCode = "404", description = "application/problem+json (RFC 9457)")
            })
    HttpResponse<?> one(@Parameter(hidden = true) HttpRequest<?> request, String id) {
        Reading reading = catalogue.reading(Language.TH, "/");
        PublicItem item = ID.matcher(id).matches() ? reading.item(id) : null;
        if (item == null) {
            throw new NoSuchPage();
        }
        return answer(request, openItems.of(item, reading.directory()), reading.basis());
    }

    @Get
    @Operation(
            operationId = "items",
            summary = "All public items, piece by piece",
            description = "In the order of their ids: what stays is met once, whatever comes and goes meanwhile.",
            parameters = {
                @Parameter(
                        name = "cursor",
                        in = ParameterIn.QUERY,
                        description = "The next of an earlier answer; none for the first piece"),
                @Parameter(
                        name = "size",
                        in = ParameterIn.QUERY,
                        description = "How many items at most, 1 to 500; else 100")
            },
            responses = {
                @ApiResponse(
                        responseCode = "200",
                        description = "A piece of all items",
                        content =
                                @Content(
                                        mediaType = "application/json",
                                        schema = @Schema(implementation = Answer.class))),
                @ApiResponse(
                        responseCode = "400",
                        description = "application/problem+json (RFC 9457) that names the parameter")
            })
    HttpResponse<?> some(@Parameter(hidden = true) HttpRequest<?> request) {
        Parameters given = Parameters.of(request);
        int size = given.whole("size", PAGE_SIZE, 1, LARGEST_PAGE);
        String cursor = given.text("cursor");
        Directory directory = catalogue.reading(Language.TH, "/").directory();
        // One more than wanted says whether there is more.
        List<PublicItem> found = items.some(cursor == null ? null : id(cursor), size + 1).stream()
                .toList();
        List<PublicItem> shown = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? cursor(shown.getLast().id()) : null;
        List<OpenItem> open =
                shown.stream().map(item -> openItems.of(item, directory)).toList();
        return answer(request, new Answer(open, next), null);
    }

    private HttpResponse<?> answer(HttpRequest<?> request, Object content, @Nullable Basis basis) {
        return answers.answer(request, Json.bytes(content), MediaType.APPLICATION_JSON, basis);
    }

    private static String cursor(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }

    private static String id(String cursor) {
        try {
            String id = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (ID.matcher(id).matches()) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            throw new BadParameter("cursor");
        }
        throw new BadParameter("cursor");
    }
}
