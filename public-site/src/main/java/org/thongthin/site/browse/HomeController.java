package org.thongthin.site.browse;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.thongthin.search.query.Filter;
import org.thongthin.site.platform.Pages;
import org.thongthin.site.platform.Sections;

@Controller
@Hidden
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class HomeController {
    private static final int CARDS_A_SECTION = 5;

    /** To choose from. */
    private static final int CARDS_A_REGION = 8;

    private final Catalogue catalogue;
    private final Provinces provinces;
    private final Sections sections;
    private final Pages pages;

    HomeController(Catalogue catalogue, Provinces provinces, Sections sections, Pages pages) {
        this.catalogue = catalogue;
        this.provinces = provinces;
        this.sections = sections;
        this.pages = pages;
    }

    @Get(uris = {"/", "/en"})
    HttpResponse<?> home(HttpRequest<?> request) {
        Reading reading = catalogue.reading(request);
        Map<String, Long> counts =
                reading.newest(Filters.all(), 0, 0, "province").counts("province");
        List<RegionEntry> regions = provinces.byRegion(reading.directory(), counts, reading.language());
        List<SectionShelf> shelves = sections.all().stream()
                .map(section -> SectionShelf.of(
                        section,
                        reading.newest(Filters.kind(section.kind()), 0, CARDS_A_SECTION),
                        reading.language().address(section.address())))
                .filter(shelf -> shelf.total() > 0)
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("regions", regions);
        model.put("viewBox", ProvinceMap.VIEW_BOX);
        model.put("shelves", shelves);
        model.put("figures", Figures.of(Filters.all(), reading));
        model.put("fromRegions", fromRegions(regions, shelves, reading));
        return pages.answer(request, reading.page("home", model));
    }

    /** Of each region the newest that the shelves don't show already, one with a picture if there is any. */
    private static List<RegionCard> fromRegions(
            List<RegionEntry> regions, List<SectionShelf> shelves, Reading reading) {
        Set<String> shown = shelves.stream()
                .flatMap(shelf -> shelf.cards().stream())
                .map(Card::id)
                .collect(Collectors.toSet());
        return regions.stream()
                .flatMap(region ->
                        reading.newest(Filter.none().withRegion(region.code()), 0, CARDS_A_REGION).cards().stream()
                                .min(Comparator.comparing((Card card) -> shown.contains(card.id()))
                                        .thenComparing(card -> card.image() == null))
                                .map(card -> new RegionCard(region.code(), card))
                                .stream())
                .toList();
    }
}
