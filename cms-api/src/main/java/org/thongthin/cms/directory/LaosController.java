package org.thongthin.cms.directory;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.Paging;
import org.thongthin.cms.platform.Refusals;

@Refusals
@Controller("/api/v1/laos")
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "directory")
final class LaosController {
    private final LaoSearch search;

    LaosController(LaoSearch search) {
        this.search = search;
    }

    @Get
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Operation(
            summary = "Local administrative organisations",
            description = "Those whose Thai name holds q, in Thai dictionary order.")
    @Parameter(
            name = "page",
            in = ParameterIn.QUERY,
            description = "From 1, which it is where absent.",
            schema = @Schema(type = "integer"))
    @Parameter(
            name = "size",
            in = ParameterIn.QUERY,
            description = "LAOs a page: 1 to 100, 10 where absent.",
            schema = @Schema(type = "integer"))
    HttpResponse<LaoPage> laos(
            @QueryValue @Nullable String q,
            @QueryValue @Nullable String province,
            @Parameter(hidden = true) Paging paging,
            @QueryValue @Nullable String cursor) {
        return PublicReference.of(search.search(q, province, paging, cursor));
    }
}
