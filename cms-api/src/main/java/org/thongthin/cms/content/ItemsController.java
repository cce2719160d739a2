package org.thongthin.cms.content;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.Paging;

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
    ItemPage list(
            Actor actor,
            @Nullable @QueryValue String kind,
            @Nullable @QueryValue String q,
            @Nullable @QueryValue String category,
            @Nullable @QueryValue String stage,
            @Nullable @QueryValue String display,
            @Nullable @QueryValue String owner,
            @Nullable @QueryValue String province,
            @Nullable @QueryValue String from,
            @Nullable @QueryValue String to,
            Paging paging,
            @Nullable @QueryValue String cursor) {
        return list.page(
                actor,
                new ItemFilters(kind, q, category, stage, display, owner, province, from, to, cursor).query(paging));
    }

    @Get("/{id}")
    HttpResponse<ItemView> item(Actor actor, UUID id) {
        return answer.ok(reading.item(actor, id));
    }

    @Get("/{id}/revisions")
    List<RevisionLine> revisions(Actor actor, UUID id) {
        return reading.revisions(actor, id);
    }

    @Get("/{id}/publicity")
    PublicityView publicity(Actor actor, UUID id) {
        return reading.publicity(actor, id);
    }
}
