package org.thongthin.site.searching;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.Near;
import org.thongthin.site.browse.Addresses;
import org.thongthin.site.browse.Districts;
import org.thongthin.site.browse.Places;
import org.thongthin.site.browse.Provinces;
import org.thongthin.site.platform.BadParameter;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.Page;
import org.thongthin.site.platform.Pages;
import org.thongthin.site.platform.Parameters;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.District;
import org.thongthin.site.readmodel.PublicContent;

/**
 * What is near: around where a browser says it is ({@code near=16.94,104.72}), or around the middle of a district that somebody
 * chooses ({@code province=48&district=4805}).
 */
@Controller
@Hidden
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class NearController {
    static final String PATH = "/near";

    private final NearbyShelves shelves;
    private final Ways ways;
    private final Provinces provinces;
    private final PublicContent content;
    private final Pages pages;

    NearController(NearbyShelves shelves, Ways ways, Provinces provinces, PublicContent content, Pages pages) {
        this.shelves = shelves;
        this.ways = ways;
        this.provinces = provinces;
        this.content = content;
        this.pages = pages;
    }

    @Get(uris = {PATH, "/en/near"})
    HttpResponse<?> near(HttpRequest<?> request) {
        Language language = Language.of(request);
        Directory directory = content.directory();
        Asked asked = Asked.of(Parameters.of(request), directory);
        Near around = asked.around(directory);
        String own = Addresses.query(PATH, asked.query());
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("asked", !own.equals(PATH));
        model.put("where", asked.district() == null ? null : Places.inWords(asked.district(), language));
        model.put("here", asked.point() != null);
        model.put("unknown", asked.district() != null && around == null);
        model.put("regions", provinces.byRegion(directory, Map.of(), language));
        model.put("province", asked.province());
        model.put("provinceSaid", Places.inWords(directory.province(asked.province()), language));
        model.put("districts", districts(asked, directory, language));
        model.put("shelves", around == null ? null : shelves.around(around, directory, language));
        model.put(
                "radii",
                around == null ? List.of() : ways.radii(around, language.address(PATH), asked.query(), language));
        return pages.answer(request, new Page("near", model, language, own, Language.EN.address(own), null));
    }

    /** Those that can be chosen, the chosen one too; none before a province is. */
    private static List<Way> districts(Asked asked, Directory directory, Language language) {
        String province = asked.province();
        if (province == null) {
            return List.of();
        }
        return Districts.of(province, Map.of(), directory, language).stream()
                .map(district -> new Way(
                        district.code(),
                        district.name(),
                        null,
                        null,
                        asked.district() != null && asked.district().code().equals(district.code()),
                        Addresses.query(
                                language.address(PATH), Addresses.with(asked.query(), "district", district.code()))))
                .toList();
    }

    /**
     * What the address says.
     *
     * @param point with its radius; null where none is given
     * @param radiusMetres around whatever is asked for
     */
    record Asked(
            @Nullable Near point,
            @Nullable String province,
            @Nullable District district,
            int radiusMetres) {
        static Asked of(Parameters given, Directory directory) {
            Near point = Nearby.asked(given);
            String province = given.code("province");
            if (province != null && directory.province(province) == null) {
                throw new BadParameter("province");
            }
            String code = given.code("district");
            District district = directory.district(code);
            if (code != null && district == null) {
                throw new BadParameter("district");
            }
            // A district chosen before, of another province than the one chosen now, is chosen no more.
            if (district == null || (province != null && !province.equals(district.provinceCode()))) {
                return new Asked(point, province, null, Nearby.radius(given));
            }
            return new Asked(point, district.provinceCode(), point == null ? district : null, Nearby.radius(given));
        }

        @Nullable
        Near around(Directory directory) {
            return point != null || district == null ? point : Nearby.around(district, radiusMetres, directory);
        }

        Map<String, @Nullable String> query() {
            Map<String, @Nullable String> query = new LinkedHashMap<>();
            query.put(Nearby.POINT, point == null ? null : Nearby.point(point));
            query.put("province", point == null ? province : null);
            query.put("district", district == null ? null : district.code());
            boolean usual = radiusMetres == Nearby.USUAL_RADIUS || (point == null && district == null);
            query.put(Nearby.RADIUS, usual ? null : Integer.toString(radiusMetres));
            return query;
        }
    }
}
