package org.thongthin.cms.drafting;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
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
import org.thongthin.cms.platform.Precondition;
import org.thongthin.cms.platform.Refusals;

/** An item's pictures. */
@Refusals
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
    @Status(HttpStatus.CREATED)
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            description = "The item's ETag; may be left out.",
            schema = @Schema(type = "string"))
    HttpResponse<ItemView> add(
            @Parameter(hidden = true) Actor actor,
            UUID id,
            @Parameter(hidden = true) IfMatch ifMatch,
            @Nullable @Header("Idempotency-Key") String key,
            @Nullable @Part("file") CompletedFileUpload file,
            @Nullable @Part("alt") String alt,
            @Nullable @Part("caption") String caption) {
        return answer.created(images.add(actor, id, ifMatch, key, () -> bytes(file), alt, caption));
    }

    @Put
    @RequestBody(
            content = @Content(array = @ArraySchema(schema = @Schema(implementation = DraftImages.Arranged.class))))
    HttpResponse<ItemView> arrange(
            @Parameter(hidden = true) Actor actor,
            UUID id,
            @Precondition IfMatch ifMatch,
            HttpRequest<byte[]> request) {
        return answer.ok(images.arrange(actor, id, ifMatch, () -> read(request)));
    }

    private List<DraftImages.Arranged> read(HttpRequest<byte[]> request) {
        return Arrays.asList(reading.read(request, DraftImages.Arranged[].class));
    }

    private static byte[] bytes(@Nullable CompletedFileUpload file) {
        if (file == null) {
            throw new Invalid(new FieldError("/file", "required"));
        }
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
