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
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.Filter;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.NoSuchPage;
import org.thongthin.site.platform.Pages;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.District;
import org.thongthin.site.readmodel.Province;

/** A district: what is told of it, and by whom. */
@Controller
@Hidden
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DistrictController {
    private final Catalogue catalogue;
    private final SectionShelves shelves;
    private final Pages pages;

    DistrictController(Catalogue catalogue, SectionShelves shelves, Pages pages) {
        this.catalogue = catalogue;
        this.shelves = shelves;
        this.pages = pages;
    }

    @Get(uris = {"/provinces/{code}/{district:[0-9]+}", "/en/provinces/{code}/{district:[0-9]+}"})
    HttpResponse<?> district(HttpRequest<?> request, String code, String district) {
        Reading reading = catalogue.reading(request);
        District found = reading.directory().district(district);
        if (found == null) {
            throw new NoSuchPage();
        }
        if (!found.provinceCode().equals(code)) {
            URI right = URI.create(Addresses.district(found, reading.language()));
            return HttpResponse.redirect(right).status(301).header("Cache-Control", "public, max-age=0, s-maxage=1");
        }
        return pages.answer(request, reading.page("district", model(found, reading)));
    }

    private Map<String, @Nullable Object> model(District district, Reading reading) {
        Directory directory = reading.directory();
        Language language = reading.language();
        Province province = directory.province(district.provinceCode());
        Filter here = Filters.district(district);
        Shelf within = reading.newest(here, 0, 0, "kind", "owner");
        List<Card> few = shelves.few(here, reading);
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("code", district.code());
        model.put("name", Places.inWords(district, language));
        model.put("province", province == null ? null : Names.of(province, language));
        model.put("provinceSaid", Places.inWords(province, language));
        model.put("provinceCode", district.provinceCode());
        model.put("provinceAddress", Addresses.province(district.provinceCode(), language));
        model.put("region", Regions.known(province));
        model.put("total", within.total());
        model.put("counts", new Details(Map.copyOf(within.counts("kind"))));
        model.put("few", few);
        model.put(
                "shelves",
                few.isEmpty()
                        ? shelves.within(
                                here, Map.of("district", district.code(), "province", district.provinceCode()), reading)
                        : List.of());
        model.put("organisations", new Organisations(reading, within.counts("owner")).ofDistrict(district.code()));
        model.put("near", Middle.of(district, directory) == null ? null : Addresses.near(district, language));
        model.put("others", others(district, reading));
        return model;
    }

    private static List<Districts.Entry> others(District district, Reading reading) {
        String province = district.provinceCode();
        Map<String, Long> counts = reading.newest(Filters.province(null, province), 0, 0, "district")
                .counts("district");
        return Districts.of(province, counts, reading.directory(), reading.language()).stream()
                .filter(other -> !other.code().equals(district.code()))
                .toList();
    }
}
