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
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.browse.Card;
import org.thongthin.site.browse.Names;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.Parameters;
import org.thongthin.site.platform.Sections;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.Image;
import org.thongthin.site.readmodel.Province;
import org.thongthin.site.readmodel.PublicContent;

/**
 * The same search for programs. Each parameter may be left out; one that can't be read or has no meaning is answered
 * 400 and named.
 *
 * <ul>
 *   <li>{@code q}: any text, of which the first 200 characters count. {@code exact=true}: it is not corrected.
 *   <li>{@code kind}, {@code category}, {@code region} (north, northeast, central, east, west, south), {@code province},
 *       {@code lao}, {@code laoType} (pao, city, town, subdistrict-municipality, sao, special): codes.
 *   <li>{@code year}: when what an item tells of took place, or else was published, by the clock of Bangkok; of the common
 *       (2026) or the Buddhist era (2569).
 *   <li>{@code near}: latitude and longitude in degrees with a comma between; {@code radius} in metres around it, from 1 to
 *       2,000,000, else 20,000.
 *   <li>{@code sort}: relevance (usual with a text), nearest (usual with a point alone), newest; soonest or latest, by
 *       when what is told of takes place, what has no time last.
 *   <li>{@code page} from 1 and {@code size} from 1 to 100, usually 20; together no farther than 10,000 hits.
 *   <li>{@code cursor}, instead of a page: an earlier answer's {@code next}, with the other parameters as they were. It leads
 *       on however far; items that come and go meanwhile make no other item come twice or not at all.
 *   <li>{@code lang}: th, or en for English names, titles and snippets where there are any.
 * </ul>
 */
@Controller("/api/search")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SearchApiController {
    private static final int PAGE_SIZE = 20;

    private final Search search;
    private final Sections sections;
    private final PublicContent content;
    private final Noticing noticing;

    SearchApiController(Search search, Sections sections, PublicContent content, Noticing noticing) {
        this.search = search;
        this.sections = sections;
        this.content = content;
        this.noticing = noticing;
    }

    /**
     * @param totalIsExact false where there are at least so many
     * @param hits on this page, the best first
     * @param facets by the name of the parameter, how many there are of each value with that filter left out; of {@code lao}
     *     the twenty most frequent
     * @param corrected what was searched instead of what was typed, where another keyboard layout was clearly meant
     * @param next the cursor to go on with; not there where there are no more hits
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            long total,
            boolean totalIsExact,
            List<HitView> hits,
            Map<String, List<Value>> facets,
            @Nullable String corrected,
            @Nullable String next) {}

    /**
     * @param highlightedTitle the title as HTML: escaped text with {@code <mark>} around the words found
     * @param url the path of its page
     * @param snippet HTML too, from the start of a word to the end of one
     * @param image the path of a JPEG, 640 pixels wide
     * @param distance metres from the point asked for
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HitView(
            String id,
            String kind,
            String title,
            String highlightedTitle,
            String url,
            String snippet,
            @Nullable String image,
            String ownerCode,
            String ownerName,
            @Nullable String provinceCode,
            @Nullable String provinceName,
            @Nullable String category,
            Instant publishedAt,
            @Nullable Long distance) {}

    /**
     * @param place of an organisation, whose name may repeat
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Value(String value, String name, @Nullable String place, long count) {}

    @Get
    @Operation(
            summary = "Search what is public",
            description =
                    "Each parameter may be left out; one that can't be read or has no meaning is answered 400 and named.",
            parameters = {
                @Parameter(name = "q", in = ParameterIn.QUERY, description = "Any text; 200 characters of it count"),
                @Parameter(name = "exact", in = ParameterIn.QUERY, description = "true: the text is not corrected"),
                @Parameter(name = "kind", in = ParameterIn.QUERY, description = "news, product, landmark or story"),
                @Parameter(name = "category", in = ParameterIn.QUERY, description = "A category's code"),
                @Parameter(
                        name = "region",
                        in = ParameterIn.QUERY,
                        description = "north, northeast, central, east, west or south"),
                @Parameter(name = "province", in = ParameterIn.QUERY, description = "A province's code"),
                @Parameter(name = "lao", in = ParameterIn.QUERY, description = "An organisation's code"),
                @Parameter(
                        name = "laoType",
                        in = ParameterIn.QUERY,
                        description = "pao, city, town, subdistrict-municipality, sao or special"),
                @Parameter(
                        name = "year",
                        in = ParameterIn.QUERY,
                        description = "When it took place, or else was published; common or Buddhist era"),
                @Parameter(
                        name = "near",
                        in = ParameterIn.QUERY,
                        description = "Latitude and longitude in degrees, with a comma between"),
                @Parameter(
                        name = "radius",
                        in = ParameterIn.QUERY,
                        description = "Metres around that, 1 to 2,000,000; else 20,000"),
                @Parameter(name = "sort", in = ParameterIn.QUERY, description = "relevance, nearest or newest"),
                @Parameter(name = "page", in = ParameterIn.QUERY, description = "From 1; page × size up to 10,000"),
                @Parameter(name = "size", in = ParameterIn.QUERY, description = "1 to 100; else 20"),
                @Parameter(
                        name = "cursor",
                        in = ParameterIn.QUERY,
                        description = "Instead of a page: the next of an earlier answer, the rest as it was"),
                @Parameter(
                        name = "lang",
                        in = ParameterIn.QUERY,
                        description = "th, or en for English where there is any")
            })
    @ApiResponse(
            responseCode = "200",
            description = "The hits of a page, the best first",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Answer.class)))
    @ApiResponse(responseCode = "400", description = "application/problem+json (RFC 9457) that names the parameter")
    HttpResponse<Answer> search(@Parameter(hidden = true) HttpRequest<?> request) {
        Directory directory = content.directory();
        Parameters given = Parameters.of(request);
        Language language = given.language("lang");
        Question question = Question.of(given, PAGE_SIZE, language, sections, directory);
        Search.Answer answer = search.answer(question, directory);
        noticing.asked(request, question, answer.total());
        Map<String, List<Value>> counted = new LinkedHashMap<>();
        answer.facets().forEach((aspect, values) -> counted.put(aspect.parameter(), values(values)));
        List<HitView> hits = answer.hits().stream()
                .map(found -> view(found, directory, language))
                .toList();
        return HttpResponse.ok(new Answer(
                        answer.total(), answer.totalIsExact(), hits, counted, answer.corrected(), answer.next()))
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "public, max-age=0, s-maxage=1");
    }

    private static List<Value> values(List<Facets.Value> values) {
        return values.stream()
                .map(value -> new Value(value.code(), value.name(), value.note(), value.count()))
                .toList();
    }

    private static HitView view(Found found, Directory directory, Language language) {
        Card card = found.card();
        Image image = card.image();
        Province province = directory.province(card.provinceCode());
        Double distance = found.distanceMetres();
        return new HitView(
                card.id(),
                card.kind(),
                card.title(),
                Piece.html(found.title()),
                card.address(),
                Piece.html(found.snippet()),
                image == null ? null : "/media/" + image.hash() + "/640.jpg",
                card.ownerCode(),
                card.owner(),
                card.provinceCode(),
                province == null ? null : Names.of(province, language),
                card.categoryCode(),
                card.publishedAt(),
                distance == null ? null : Math.round(distance));
    }
}
