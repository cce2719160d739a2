package org.thongthin.site.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.index.ReadModel;

/** Says whether this site can serve, and how fresh what it serves is. */
@Controller("/health")
@Hidden
@Produces(MediaType.ALL) // a reader who wants a page or plain text is told in JSON all the same
@ExecuteOn(TaskExecutors.BLOCKING)
final class HealthController {
    private final ReadModel model;
    private final FeedStatus status;
    private final Freshness freshness;

    HealthController(ReadModel model, FeedStatus status, Freshness freshness) {
        this.model = model;
        this.status = status;
        this.freshness = freshness;
    }

    /**
     * How the site is.
     *
     * @param status up once there is an index with a cursor, starting before; cms-api being away does not change it
     * @param cursor as far as the index has come in the change feed
     * @param lag in seconds, for how long it has not been known that the index has all that cms-api has; goes up to a long poll's length
     *     while nothing changes; null before the first contact
     * @param asOf when cms-api last answered; before it first does, as of when the process before had all that cms-api had; null where
     *     neither is known
     * @param stale whether every page says as of when it is, for cms-api has not answered for long
     */
    @JsonInclude
    record Health(
            String status,
            @Nullable String cursor,
            @Nullable Double lag,
            @Nullable Instant asOf,
            boolean stale) {}

    @Get
    HttpResponse<Health> health() {
        String cursor = model.cursor();
        Instant contact = status.lastContact();
        Instant asOf = contact == null ? freshness.asOf() : contact;
        Double lag = contact == null ? null : status.lag().toMillis() / 1000.0;
        HttpStatus code = cursor == null ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK;
        MutableHttpResponse<Health> response = HttpResponse.status(code);
        return response.body(new Health(cursor == null ? "starting" : "up", cursor, lag, asOf, freshness.isStale()))
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store");
    }
}
