package org.thongthin.cms.accounts;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.util.Map;
import org.thongthin.cms.content.Actor;

/** Routes on which the tests try who gets in. */
@Controller
@Requires(property = "test.access", value = "true")
@ExecuteOn(TaskExecutors.BLOCKING)
class AccessProbeController {
    @Get("/api/v1/unlisted")
    String unlisted() {
        return "nobody should read this";
    }

    @Get("/api/v1/changes/probe")
    String changes() {
        return "for the service";
    }

    @Get("/api/v1/items/probe/who")
    String who(Actor actor) {
        return actor.role().code();
    }

    @Get("/desk/assets/probe/token")
    @Produces(MediaType.TEXT_PLAIN)
    String token(CsrfToken csrf) {
        return csrf.value();
    }

    @Get("/desk/probe")
    @Produces(MediaType.TEXT_HTML)
    String page(Actor actor, CsrfToken csrf) {
        return csrf.value();
    }

    @Post("/desk/probe")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    Map<String, String> form(@Body Map<String, String> form) {
        return Map.of("title", form.getOrDefault("title", ""));
    }

    @Post("/desk/probe/upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    Map<String, Object> upload(@Part("alt") String alt, @Part("file") CompletedFileUpload file) throws IOException {
        return Map.of("alt", alt, "length", file.getBytes().length);
    }

    @Post("/desk/probe/script")
    Map<String, String> script(@Body Map<String, String> json) {
        return json;
    }
}
