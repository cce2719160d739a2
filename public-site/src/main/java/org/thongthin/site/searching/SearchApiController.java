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
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.FacetCount;
import org.thongthin.site.browse.Card;
import org.thongthin.site.browse.Names;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.Parameters;
import org.thongthin.site.platform.Sections;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.Image;
import org.thongthin.site.readmodel.Province;
import org.thongthin.site.readmodel.PublicContent;

/** The same search for programs. */
@Controller("/api/search")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SearchApiController {
    private static final int PAGE_SIZE = 20;

    private final Search search;
    private final Facets facets;
    private final Sections sections;
    private final PublicContent content;

    SearchApiController(Search search, Facets facets, Sections sections, PublicContent content) {
        this.search = search;
        this.facets = facets;
        this.sections = sections;
        this.content = content;
    }

    /**
     * @param hits on this page, the best first
     * @param facets for kind, province and category, how many there are of each value with that filter left out
     * @param corrected what was searched instead of what was typed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            long total,
            List<HitView> hits,
            Map<String, List<Value>> facets,
            @Nullable String corrected) {}

    /**
     * @param url the path of its page
     * @param snippet HTML: escaped text with {@code <mark>} around the words found
     * @param image the path of a JPEG, 640 pixels wide
     * @param distance metres from the point asked for
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HitView(
            String id,
            String kind,
            String title,
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

    record Value(String value, String name, long count) {}

    @Get
    HttpResponse<Answer> search(HttpRequest<?> request) {
        Directory directory = content.directory();
        Question question = Question.of(Parameters.of(request), PAGE_SIZE, sections, directory);
        Search.Answer answer = search.answer(question, directory, Language.TH);
        Map<String, List<Value>> counted = new LinkedHashMap<>();
        for (String facet : Facets.SHOWN) {
            counted.put(facet, values(facet, answer.facets().getOrDefault(facet, List.of()), directory));
        }
        List<HitView> hits =
                answer.hits().stream().map(found -> view(found, directory)).toList();
        return HttpResponse.ok(new Answer(answer.total(), hits, counted, answer.corrected()))
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "public, max-age=0, s-maxage=1");
    }

    private List<Value> values(String facet, List<FacetCount> counts, Directory directory) {
        return counts.stream()
                .map(count -> {
                    String name = facets.name(facet, count.value(), directory, Language.TH);
                    return name == null ? null : new Value(count.value(), name, count.count());
                })
                .filter(Objects::nonNull)
                .toList();
    }

    private HitView view(Found found, Directory directory) {
        Card card = found.card();
        Image image = card.image();
        Province province = directory.province(card.provinceCode());
        Double distance = found.distanceMetres();
        return new HitView(
                card.id(),
                card.kind(),
                card.title(),
                card.address(),
                Piece.html(found.snippet()),
                image == null ? null : "/media/" + image.hash() + "/640.jpg",
                card.ownerCode(),
                card.owner(),
                card.provinceCode(),
                province == null ? null : Names.of(province, Language.TH),
                card.categoryCode(),
                card.publishedAt(),
                distance == null ? null : Math.round(distance));
    }
}
