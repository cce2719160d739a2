package org.thongthin.site.searching;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.index.ReadModel;
import org.thongthin.search.query.Mark;
import org.thongthin.search.query.Suggestion;
import org.thongthin.site.browse.Addresses;
import org.thongthin.site.browse.Places;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.Parameters;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.District;
import org.thongthin.site.readmodel.Organisation;
import org.thongthin.site.readmodel.PublicContent;
import org.thongthin.site.readmodel.PublicItem;

/** What somebody who is still typing may mean. */
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SuggestController {
    private static final int MOST = 8;

    private final ReadModel model;
    private final PublicContent content;
    private final Addresses addresses;
    private final Clock clock;

    SuggestController(ReadModel model, PublicContent content, Addresses addresses, Clock clock) {
        this.model = model;
        this.content = content;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** The best first; empty where nothing was typed. */
    record Suggestions(List<Entry> suggestions) {}

    /**
     * @param type item, place, organisation, category or query
     * @param url the path of the page it leads to
     * @param where a district or organisation is, for names repeat; absent for others
     * @param marks the pieces of the text that were typed, in UTF-16 units; empty where it was typed otherwise
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            String text, String type, String url, @Nullable String where, List<Mark> marks) {}

    @Get("/api/suggest")
    @Operation(
            summary = "What somebody who is still typing may mean",
            parameters = {
                @Parameter(name = "q", in = ParameterIn.QUERY, description = "What was typed; none gives none"),
                @Parameter(name = "lang", in = ParameterIn.QUERY, description = "th, or en for English addresses")
            })
    @ApiResponse(
            responseCode = "200",
            description = "The best first",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Suggestions.class)))
    @ApiResponse(responseCode = "400", description = "application/problem+json (RFC 9457) that names the parameter")
    HttpResponse<Suggestions> suggest(@Parameter(hidden = true) HttpRequest<?> request) {
        Parameters given = Parameters.of(request);
        String typed = given.typed("q");
        Language language = given.language("lang");
        Instant now = clock.instant();
        List<Entry> entries = typed.isEmpty()
                ? List.of()
                : model.suggest(typed, MOST, now).stream()
                        .map(suggestion -> entry(suggestion, language, now))
                        .toList();
        return HttpResponse.ok(new Suggestions(entries))
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "public, max-age=0, s-maxage=1");
    }

    /** The same for a browser's own field: what was typed and what may be meant (OpenSearch Suggestions 1.1). */
    @Get("/opensearch/suggestions")
    @Hidden
    HttpResponse<List<Object>> forBrowsers(HttpRequest<?> request) {
        String typed = Parameters.of(request).typed("q");
        List<String> texts = typed.isEmpty()
                ? List.of()
                : model.suggest(typed, MOST, clock.instant()).stream()
                        .map(Suggestion::text)
                        .toList();
        return HttpResponse.ok(List.<Object>of(typed, texts))
                .contentType("application/x-suggestions+json")
                .header("Cache-Control", "public, max-age=0, s-maxage=1");
    }

    private Entry entry(Suggestion suggestion, Language language, Instant now) {
        return new Entry(
                suggestion.text(),
                suggestion.type(),
                url(suggestion, language, now),
                where(suggestion),
                suggestion.marks());
    }

    private String url(Suggestion suggestion, Language language, Instant now) {
        String id = suggestion.id();
        if (id == null) {
            return search(language, "q", suggestion.text());
        }
        Directory directory = content.directory();
        return switch (suggestion.type()) {
            case "item" -> item(id, suggestion, language, now);
            case "organisation" -> Addresses.organisation(id, language);
            case "category" -> search(language, "category", id);
            case "place" -> place(id, suggestion, directory, language);
            default -> search(language, "q", suggestion.text());
        };
    }

    private static String place(String code, Suggestion suggestion, Directory directory, Language language) {
        District district = directory.district(code);
        if (district != null) {
            return Addresses.district(district, language);
        }
        return directory.province(code) == null
                ? search(language, "q", suggestion.text())
                : Addresses.province(code, language);
    }

    private String item(String id, Suggestion suggestion, Language language, Instant now) {
        PublicItem item = content.item(id, now);
        return item == null ? search(language, "q", suggestion.text()) : addresses.of(item, language);
    }

    private @Nullable String where(Suggestion suggestion) {
        Directory directory = content.directory();
        Language language = Language.spoken(suggestion.text());
        return switch (suggestion.type()) {
            case "organisation" -> {
                Organisation organisation = directory.organisation(suggestion.id());
                yield organisation == null ? null : Places.line(organisation, directory, language);
            }
            case "place" -> {
                District district = directory.district(suggestion.id());
                yield district == null ? null : Places.province(directory.province(district.provinceCode()), language);
            }
            default -> null;
        };
    }

    private static String search(Language language, String parameter, String value) {
        Map<String, @Nullable String> query = new LinkedHashMap<>();
        query.put(parameter, value);
        return Addresses.query(language.address("/search"), query);
    }
}
