package org.thongthin.cms.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.directory.Organisation;
import org.thongthin.cms.directory.Organisations;
import org.thongthin.cms.platform.Language;

/** What the map shows of a province to find one's way by, above all where it has no tiles: where the LAOs are. */
@Hidden
@Controller("/desk/map")
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
class MapController {
    /** @param own whether it is the caller's own organisation */
    record Landmark(String name, @Nullable String districtCode, double lat, double lon, boolean own) {}

    private final Organisations organisations;

    MapController(Organisations organisations) {
        this.organisations = organisations;
    }

    /** Those whose place is known, by name; none where the province is unknown. */
    @Get("/{provinceCode}")
    List<Landmark> landmarks(HttpRequest<?> request, Actor actor, String provinceCode) {
        Language language = DeskLanguage.of(request);
        return organisations.ofProvince(provinceCode).stream()
                .filter(Organisation::active)
                .flatMap(organisation -> landmark(organisation, actor, language).stream())
                .toList();
    }

    private static List<Landmark> landmark(Organisation organisation, Actor actor, Language language) {
        Double lat = organisation.lat();
        Double lon = organisation.lon();
        if (lat == null || lon == null) {
            return List.of();
        }
        String english = organisation.nameEn();
        String name = language == Language.EN && english != null ? english : organisation.nameTh();
        boolean own = organisation.code().equals(actor.organisationCode());
        return List.of(new Landmark(name, organisation.districtCode(), lat, lon, own));
    }
}
