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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.Filter;
import org.thongthin.site.platform.NoSuchPage;
import org.thongthin.site.platform.Pages;

/** One of the six regions: its provinces on a map and as a list, and what is new there. */
@Controller
@Hidden
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class RegionController {
    private final Catalogue catalogue;
    private final Provinces provinces;
    private final ProvinceMap map;
    private final SectionShelves shelves;
    private final Pages pages;

    RegionController(Catalogue catalogue, Provinces provinces, ProvinceMap map, SectionShelves shelves, Pages pages) {
        this.catalogue = catalogue;
        this.provinces = provinces;
        this.map = map;
        this.shelves = shelves;
        this.pages = pages;
    }

    @Get(uris = {"/regions/{code}", "/en/regions/{code}"})
    HttpResponse<?> region(HttpRequest<?> request, String code) {
        Reading reading = catalogue.reading(request);
        Filter here = Filters.all().withRegion(code);
        Shelf within = reading.newest(here, 0, 0, "kind", "province");
        List<RegionEntry> regions =
                provinces.byRegion(reading.directory(), within.counts("province"), reading.language());
        RegionEntry region = regions.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
        List<Card> few = shelves.few(here, reading);
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("region", code);
        model.put("regions", List.of(region));
        model.put(
                "viewBox",
                map.around(region.provinces().stream().map(ProvinceEntry::code).toList()));
        model.put("total", within.total());
        model.put("counts", new Details(Map.copyOf(within.counts("kind"))));
        model.put("few", few);
        model.put("shelves", few.isEmpty() ? shelves.within(here, Map.of("region", code), reading) : List.of());
        model.put(
                "others",
                regions.stream()
                        .map(RegionEntry::code)
                        .filter(other -> !other.equals(code))
                        .toList());
        return pages.answer(request, reading.page("region", model));
    }
}
