package org.thongthin.cms.platform;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Routes on which the tests of the platform try what any controller relies on. */
@Controller("/probe")
@Requires(property = "test.probe", value = "true")
@ExecuteOn(TaskExecutors.BLOCKING)
class PlatformProbeController {
    record Note(@Nullable String text, int number) {}

    private final JsonReading json;

    PlatformProbeController(JsonReading json) {
        this.json = json;
    }

    @Post("/notes")
    Note take(@Body byte[] body) {
        return json.read(body, Note.class);
    }

    @Post("/bound")
    Note bound(@Body Note note) {
        return note;
    }

    @Post("/upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    Map<String, Object> upload(byte[] file) {
        return Map.of("length", file.length);
    }

    @Get("/notes/{id}")
    UUID note(UUID id) {
        return id;
    }

    @Get("/count")
    int count(@QueryValue int of) {
        return of;
    }

    @Get("/list")
    Paging list(Paging paging) {
        return paging;
    }

    @Post("/precondition")
    Map<String, String> precondition(IfMatch ifMatch) {
        ifMatch.require(3);
        return Map.of("matched", "3");
    }

    @Get("/absent")
    @Nullable
    Note absent() {
        return null;
    }

    @Get("/broken")
    Note broken() {
        throw new IllegalStateException("the password of the database is swordfish");
    }

    @Get("/hasty")
    Note hasty() {
        throw new TooManyRequests(java.time.Duration.ofMillis(1500));
    }
}
