package org.thongthin.cms.drafting;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemAnswer;
import org.thongthin.cms.content.ItemView;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.JsonReading;

/** An item's pictures. */
@Controller("/api/v1/items/{id}/images")
@ExecuteOn(TaskExecutors.BLOCKING)
class ImagesController {
    private final DraftImages images;
    private final JsonReading reading;
    private final ItemAnswer answer;

    ImagesController(DraftImages images, JsonReading reading, ItemAnswer answer) {
        this.images = images;
        this.reading = reading;
        this.answer = answer;
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<ItemView> add(
            Actor actor,
            UUID id,
            IfMatch ifMatch,
            @Nullable @Part("file") CompletedFileUpload file,
            @Nullable @Part("alt") String alt,
            @Nullable @Part("caption") String caption) {
        if (file == null) {
            throw new Invalid(new FieldError("/file", "required"));
        }
        return answer.created(images.add(actor, id, ifMatch, bytes(file), alt, caption));
    }

    @Put
    @RequestBody(content = @Content(schema = @Schema(implementation = DraftImages.Arranged[].class)))
    HttpResponse<ItemView> arrange(Actor actor, UUID id, IfMatch ifMatch, @Body byte[] body) {
        return answer.ok(images.arrange(actor, id, ifMatch, () -> read(body)));
    }

    private List<DraftImages.Arranged> read(byte[] body) {
        return Arrays.asList(reading.read(body, DraftImages.Arranged[].class));
    }

    private static byte[] bytes(CompletedFileUpload file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
