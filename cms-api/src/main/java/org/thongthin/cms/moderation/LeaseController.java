package org.thongthin.cms.moderation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.UUID;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.platform.JsonReading;
import org.thongthin.cms.platform.Refusals;

/** A moderator's lease as a resource of an item. It never moves the item's ETag. */
@Refusals
@Controller("/api/v1/items/{id}/lease")
@ExecuteOn(TaskExecutors.BLOCKING)
class LeaseController {
    private final Leases leases;
    private final JsonReading reading;

    LeaseController(Leases leases, JsonReading reading) {
        this.leases = leases;
        this.reading = reading;
    }

    /** 204 where nobody holds it. */
    @Get
    HttpResponse<Lease> lease(@Parameter(hidden = true) Actor actor, UUID id) {
        Lease lease = leases.of(actor, id);
        return lease == null ? HttpResponse.noContent() : HttpResponse.ok(lease);
    }

    /** Takes it, or goes on holding it: {@code {}}; takes it from another by {@code {"takeOver": true}}. */
    @Put
    @RequestBody(content = @Content(schema = @Schema(implementation = Leases.Order.class)))
    Lease take(@Parameter(hidden = true) Actor actor, UUID id, @Body byte[] body) {
        return leases.take(actor, id, () -> reading.read(body, Leases.Order.class));
    }

    @Delete
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<Void> release(@Parameter(hidden = true) Actor actor, UUID id) {
        leases.release(actor, id);
        return HttpResponse.noContent();
    }
}
