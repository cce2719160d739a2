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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.Filter;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.NoSuchPage;
import org.thongthin.site.platform.Pages;
import org.thongthin.site.readmodel.Province;

@Controller
@Hidden
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

    @Get(uris = {"/provinces", "/en/provinces"})
    HttpResponse<?> list(HttpRequest<?> request) {
        Reading reading = catalogue.reading(request);
        Map<String, Object> model = Map.of("regions", regions(reading), "viewBox", ProvinceMap.VIEW_BOX);
        return pages.answer(request, reading.page("provinces", model));
    }

    @Get(uris = {"/provinces/{code}", "/en/provinces/{code}"})
    HttpResponse<?> province(HttpRequest<?> request, String code) {
        Reading reading = catalogue.reading(request);
        Language language = reading.language();
        Province province = known(code, reading);
        Filter here = Filters.province(null, code);
        Shelf within = reading.newest(here, 0, 0, "kind", "owner", "district");
        List<RegionEntry> regions = regions(reading);
        String region = Regions.known(province);
        Organisations organisations = new Organisations(reading, within.counts("owner"));
        List<Card> few = shelves.few(here, reading);
        Map<String, @Nullable Object> model = named(province, language);
        model.put("regions", regions);
        model.put("viewBox", ProvinceMap.VIEW_BOX);
        model.put("total", within.total());
        model.put("counts", new Details(Map.copyOf(within.counts("kind"))));
        model.put("few", few);
        model.put("shelves", few.isEmpty() ? shelves.within(here, Map.of("province", code), reading) : List.of());
        model.put("districts", Districts.of(code, within.counts("district"), reading.directory(), language));
        model.put("telling", organisations.telling());
        model.put("local", organisations.local(code));
        model.put("organisationsAddress", Addresses.organisations(code, language));
        model.put(
                "neighbours",
                regions.stream()
                        .filter(other -> other.code().equals(region))
                        .flatMap(other -> other.provinces().stream())
                        .filter(other -> !other.code().equals(code))
                        .toList());
        return pages.answer(request, reading.page("province", model));
    }

    @Get(uris = {"/provinces/{code}/lao", "/en/provinces/{code}/lao"})
    HttpResponse<?> organisations(HttpRequest<?> request, String code) {
        Reading reading = catalogue.reading(request);
        Language language = reading.language();
        Province province = known(code, reading);
        Shelf within = reading.newest(Filters.province(null, code), 0, 0, "owner", "district");
        Organisations organisations = new Organisations(reading, within.counts("owner"));
        List<Districts.Entry> districts = Districts.of(code, within.counts("district"), reading.directory(), language);
        Map<String, @Nullable Object> model = named(province, language);
        model.put("local", organisations.local(code));
        model.put(
                "districts",
                districts.stream()
                        .map(district -> new InDistrict(district, organisations.ofDistrict(district.code())))
                        .filter(district -> !district.organisations().isEmpty())
                        .toList());
        model.put(
                "elsewhere",
                organisations.ofNoDistrict(
                        code, districts.stream().map(Districts.Entry::code).collect(Collectors.toSet())));
        return pages.answer(request, reading.page("organisations", model));
    }

    /** The organisations of a district. */
    record InDistrict(Districts.Entry district, List<OrganisationEntry> organisations) {}

    private static Province known(String code, Reading reading) {
        Province province = reading.directory().province(code);
        if (province == null) {
            throw new NoSuchPage();
        }
        return province;
    }

    private static Map<String, @Nullable Object> named(Province province, Language language) {
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("code", province.code());
        model.put("name", Names.of(province, language));
        model.put("said", String.valueOf(Places.inWords(province, language)));
        model.put("region", Regions.known(province));
        model.put("provinceAddress", Addresses.province(province.code(), language));
        return model;
    }

    private List<RegionEntry> regions(Reading reading) {
        Shelf all = reading.newest(Filters.all(), 0, 0, "province");
        return provinces.byRegion(reading.directory(), all.counts("province"), reading.language());
    }
}
