package org.thongthin.cms.directory;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.thongthin.cms.platform.Refusals;

@Refusals
@Controller("/api/v1/provinces")
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "directory")
final class ProvincesController {
    private final Places places;

    ProvincesController(Places places) {
        this.places = places;
    }

    @Get
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Operation(summary = "The 77 provinces", description = "In Thai dictionary order, each with its region.")
    HttpResponse<List<Province>> provinces() {
        return PublicReference.of(places.provinces());
    }
}
