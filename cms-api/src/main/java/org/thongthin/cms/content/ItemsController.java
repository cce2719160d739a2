package org.thongthin.cms.content;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.Paging;
import org.thongthin.cms.platform.Refusals;

@Refusals
@Controller("/api/v1/items")
@ExecuteOn(TaskExecutors.BLOCKING)
class ItemsController {
    private final ItemList list;
    private final ItemAnswer answer;
    private final ItemReading reading;

    ItemsController(ItemList list, ItemAnswer answer, ItemReading reading) {
        this.list = list;
        this.answer = answer;
        this.reading = reading;
    }

    @Get
    @Parameter(
            name = "page",
            in = ParameterIn.QUERY,
            description = "From 1, which it is where absent.",
            schema = @Schema(type = "integer"))
    @Parameter(
            name = "size",
            in = ParameterIn.QUERY,
            description = "Items a page: 1 to 100, 10 where absent.",
            schema = @Schema(type = "integer"))
    ItemPage list(
            @Parameter(hidden = true) Actor actor,
            @Nullable @QueryValue String kind,
            @Nullable @QueryValue String q,
            @Nullable @QueryValue String category,
            @Nullable @QueryValue String stage,
            @Nullable @QueryValue String display,
            @Nullable @QueryValue String owner,
            @Nullable @QueryValue String province,
            @Nullable @QueryValue String district,
            @Nullable @QueryValue String from,
            @Nullable @QueryValue String to,
            @Parameter(hidden = true) Paging paging,
            @Nullable @QueryValue String cursor) {
        return list.page(
                actor,
                new ItemFilters(kind, q, category, stage, display, owner, province, district, from, to, cursor)
                        .query(paging));
    }

    @Get("/{id}")
    HttpResponse<ItemView> item(@Parameter(hidden = true) Actor actor, UUID id) {
        return answer.ok(reading.item(actor, id));
    }

    @Get("/{id}/publicity")
    PublicityView publicity(@Parameter(hidden = true) Actor actor, UUID id) {
        return reading.publicity(actor, id);
    }
}
