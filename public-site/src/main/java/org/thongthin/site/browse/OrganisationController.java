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
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.Filter;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.NoSuchPage;
import org.thongthin.site.platform.Pages;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.District;
import org.thongthin.site.readmodel.Organisation;
import org.thongthin.site.readmodel.Province;

@Controller
@Hidden
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OrganisationController {
    private final Catalogue catalogue;
    private final SectionShelves shelves;
    private final Pages pages;

    OrganisationController(Catalogue catalogue, SectionShelves shelves, Pages pages) {
        this.catalogue = catalogue;
        this.shelves = shelves;
        this.pages = pages;
    }

    @Get(uris = {"/lao/{code}", "/en/lao/{code}"})
    HttpResponse<?> organisation(HttpRequest<?> request, String code) {
        Reading reading = catalogue.reading(request);
        Directory directory = reading.directory();
        Language language = reading.language();
        Organisation organisation = directory.organisation(code);
        if (organisation == null) {
            throw new NoSuchPage();
        }
        Province province = directory.province(organisation.provinceCode());
        District district = directory.district(organisation.districtCode());
        Filter its = Filters.owner(null, code);
        List<Card> few = shelves.few(its, reading);
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("name", Names.of(organisation, language));
        model.put("type", organisation.type());
        model.put("place", Places.line(organisation, directory, language));
        model.put("province", province == null ? null : Names.of(province, language));
        model.put("provinceSaid", Places.inWords(province, language));
        model.put("provinceAddress", province == null ? null : Addresses.province(province.code(), language));
        model.put("region", Regions.known(province));
        model.put("map", map(organisation));
        model.put("near", near(organisation, language));
        model.put("district", district == null ? null : Places.inWords(district, language));
        model.put("districtAddress", district == null ? null : Addresses.district(district, language));
        model.put("around", district == null ? List.of() : around(organisation, district, reading));
        model.put("few", few);
        model.put("shelves", few.isEmpty() ? shelves.within(its, Map.of("lao", code), reading) : List.of());
        model.put("total", reading.newest(its, 0, 0).total());
        return pages.answer(request, reading.page("organisation", model));
    }

    private static @Nullable String map(Organisation organisation) {
        return organisation.lat() == null || organisation.lon() == null
                ? null
                : "https://www.google.com/maps/search/?api=1&query=" + organisation.lat() + "," + organisation.lon();
    }

    private static @Nullable String near(Organisation organisation, Language language) {
        Double lat = organisation.lat();
        Double lon = organisation.lon();
        return lat == null || lon == null
                ? null
                : Addresses.query(
                        language.address("/near"), Map.of("near", String.format(Locale.ROOT, "%.3f,%.3f", lat, lon)));
    }

    /** The others of the same district. */
    private static List<OrganisationEntry> around(Organisation organisation, District district, Reading reading) {
        Map<String, Long> counts =
                reading.newest(Filters.district(district), 0, 0, "owner").counts("owner");
        return new Organisations(reading, counts)
                .ofDistrict(district.code()).stream()
                        .filter(other -> !other.code().equals(organisation.code()))
                        .toList();
    }
}
