package org.thongthin.cms.searches;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.JsonReading;
import org.thongthin.cms.platform.Paging;
import org.thongthin.cms.platform.Refusals;

/** What the public looks for: told by public-site, read by the department. No query shows that fewer than five asked. */
@Refusals
@Controller("/api/v1/query-counts")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "search")
class QueryCountsController {
    /**
     * Whether a query may be offered to others while they type.
     *
     * @param key as the list has it
     */
    @Introspected
    record Offer(@Nullable String key, @Nullable Boolean offered) {}

    private final QueryCounts counts;
    private final PopularQueries popular;
    private final JsonReading json;

    QueryCountsController(QueryCounts counts, PopularQueries popular, JsonReading json) {
        this.counts = counts;
        this.popular = popular;
        this.json = json;
    }

    /**
     * One page of a period, the most asked first.
     *
     * @param period {@code day}, {@code week} or {@code all}, which is 90 days; a week where absent
     * @param day with which the period ends, such as 2026-11-20; today where absent
     * @param unanswered {@code true} for those only that somebody found nothing by, the most of these first
     */
    @Get
    @Parameter(
            name = "page",
            in = ParameterIn.QUERY,
            description = "From 1; page × size up to 10,000.",
            schema = @Schema(type = "integer"))
    @Parameter(
            name = "size",
            in = ParameterIn.QUERY,
            description = "Queries a page: 1 to 100, 10 where absent.",
            schema = @Schema(type = "integer"))
    AskedPage list(
            @Parameter(hidden = true) Paging paging,
            @Nullable @QueryValue String period,
            @Nullable @QueryValue String day,
            @Nullable @QueryValue String unanswered) {
        return counts.page(counts.period(period, day, unanswered), paging);
    }

    /** Says whether a query may be offered to others while they type. */
    @Put("/offers")
    @Status(HttpStatus.NO_CONTENT)
    @RequestBody(content = @Content(schema = @Schema(implementation = Offer.class)))
    HttpResponse<Void> offer(@Parameter(hidden = true) Actor actor, @Body byte[] body) {
        Offer offer = json.read(body, Offer.class);
        if (offer.offered() == null) {
            throw new Invalid(new FieldError("/offered", "required"));
        }
        popular.choose(actor, offer.key() == null ? "" : offer.key(), offer.offered());
        return HttpResponse.noContent();
    }

    /**
     * Takes all that one run of public-site has counted on a day so far. Sent again it changes nothing.
     *
     * @param counter names the run
     */
    @Put("/{day}/{counter}")
    @Status(HttpStatus.NO_CONTENT)
    @RequestBody(content = @Content(schema = @Schema(implementation = DayTold.class)))
    HttpResponse<Void> tell(LocalDate day, UUID counter, @Body byte[] body) {
        counts.tell(day, counter, () -> json.read(body, DayTold.class));
        return HttpResponse.noContent();
    }
}
