package org.thongthin.site.browse;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.thongthin.search.query.Filter;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.NoSuchPage;
import org.thongthin.site.platform.Page;
import org.thongthin.site.platform.Pages;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.Province;

@Controller("/provinces")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ProvinceController {
    private final Catalogue catalogue;
    private final Provinces provinces;
    private final SectionShelves shelves;
    private final Pages pages;

    ProvinceController(Catalogue catalogue, Provinces provinces, SectionShelves shelves, Pages pages) {
        this.catalogue = catalogue;
        this.provinces = provinces;
        this.shelves = shelves;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request) {
        Directory directory = catalogue.directory();
        Catalogue.Shelf all = catalogue.newest(Filters.all(), 0, 0, directory, Language.TH);
        List<RegionEntry> regions = provinces.byRegion(directory, all.counts("province"), Language.TH);
        return pages.answer(
                request, new Page("provinces", Map.of("regions", regions, "viewBox", ProvinceMap.VIEW_BOX)));
    }

    @Get("/{code}")
    HttpResponse<?> province(HttpRequest<?> request, String code) {
        Directory directory = catalogue.directory();
        Province province = directory.province(code);
        if (province == null) {
            throw new NoSuchPage();
        }
        Filter here = Filters.province(null, code);
        Catalogue.Shelf all = catalogue.newest(Filters.all(), 0, 0, directory, Language.TH);
        Catalogue.Shelf within = catalogue.newest(here, 0, 0, directory, Language.TH);
        List<RegionEntry> regions = provinces.byRegion(directory, all.counts("province"), Language.TH);
        String regionCode = regions.stream()
                .map(RegionEntry::code)
                .filter(region -> region.equals(province.region()))
                .findFirst()
                .orElse("");
        Map<String, Object> model = new HashMap<>();
        model.put("name", Names.of(province, Language.TH));
        model.put("said", String.valueOf(Places.inWords(province, Language.TH)));
        model.put("code", code);
        model.put("region", regionCode);
        model.put("regions", regions);
        model.put("viewBox", ProvinceMap.VIEW_BOX);
        model.put("total", within.total());
        model.put("counts", new Details(Map.copyOf(within.counts("kind"))));
        List<Card> few = shelves.few(here, directory, Language.TH);
        model.put("few", few);
        model.put(
                "shelves", few.isEmpty() ? shelves.within(here, "province", code, directory, Language.TH) : List.of());
        model.put("organisations", organisations(directory, within.counts("owner")));
        model.put(
                "neighbours",
                regions.stream()
                        .filter(region -> region.code().equals(regionCode))
                        .flatMap(region -> region.provinces().stream())
                        .filter(other -> !other.code().equals(code))
                        .toList());
        return pages.answer(request, new Page("province", model));
    }

    private static List<OrganisationEntry> organisations(Directory directory, Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(owner -> OrganisationEntry.of(owner.getKey(), owner.getValue(), directory, Language.TH))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(OrganisationEntry::name, Collator.getInstance(Language.TH.locale())))
                .toList();
    }
}
