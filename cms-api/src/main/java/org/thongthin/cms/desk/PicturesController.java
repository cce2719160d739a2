package org.thongthin.cms.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.drafting.DraftImages;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.Language;
import org.thongthin.cms.platform.Messages;
import org.thongthin.cms.platform.ProblemTexts;
import org.thongthin.cms.platform.Refused;

/** An item's pictures: added one by one, then worded, ordered and taken out as a list. */
@Hidden
@Controller("/desk/items/{id}/pictures")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class PicturesController {
    private static final IfMatch ANY_VERSION = new IfMatch(null);

    private final Messages words = DeskWords.ALL;
    private final DeskPages pages;
    private final ItemSheets sheets;
    private final DraftImages images;
    private final TooLate tooLate;
    private final UploadLimits limits;
    private final ProblemTexts texts;

    PicturesController(
            DeskPages pages,
            ItemSheets sheets,
            DraftImages images,
            TooLate tooLate,
            UploadLimits limits,
            ProblemTexts texts) {
        this.pages = pages;
        this.sheets = sheets;
        this.images = images;
        this.tooLate = tooLate;
        this.limits = limits;
        this.texts = texts;
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> add(
            HttpRequest<?> request,
            Actor actor,
            UUID id,
            @Nullable @Header("Idempotency-Key") String key,
            @Nullable @Part("file") CompletedFileUpload file,
            @Nullable @Part("alt") String alt,
            @Nullable @Part("caption") String caption) {
        Language language = DeskLanguage.of(request);
        try {
            images.add(actor, id, ANY_VERSION, key, () -> bytes(file), alt, caption);
            String picture = key == null ? "" : "&picture=" + DraftImages.made(actor, id, key);
            return DeskPages.to("/desk/items/" + id + "?done=picture-added" + picture + "#pictures");
        } catch (Invalid invalid) {
            String fault = texts.field(invalid.errors().getFirst()).text().in(language);
            return again(request, actor, id, HttpStatus.UNPROCESSABLE_ENTITY, new Upload(or(alt), or(caption), fault));
        } catch (Refused refused) {
            String fault = fault(refused, language);
            if (fault.isEmpty()) {
                return tooLate.answer(request, actor, id, refused);
            }
            HttpStatus status = HttpStatus.valueOf(refused.code().status());
            return again(request, actor, id, status, new Upload(or(alt), or(caption), fault));
        }
    }

    @Post("/arrangement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> arrange(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> form) {
        try {
            images.arrange(actor, id, IfMatch.version(DeskForm.version(form)), () -> PictureOrder.of(form));
            return DeskPages.to("/desk/items/" + id + "?done=pictures-saved#pictures");
        } catch (Refused refused) {
            return tooLate.answer(request, actor, id, refused);
        }
    }

    private HttpResponse<?> again(HttpRequest<?> request, Actor actor, UUID id, HttpStatus status, Upload upload) {
        Map<String, @Nullable Object> model = sheets.of(actor, id, DeskLanguage.of(request));
        model.put("upload", upload);
        return pages.answer(status, request, actor, "item", model);
    }

    /** What is wrong with the picture and how to mend it; empty where the picture isn't the matter. */
    private String fault(Refused refused, Language language) {
        return switch (refused.code()) {
            case TOO_LARGE -> words.in(language, "pictures.too-large", limits.megabytes());
            case UNSUPPORTED_TYPE -> words.in(language, "pictures.unsupported");
            case TOO_MANY_IMAGES -> words.in(language, "pictures.too-many");
            default -> "";
        };
    }

    private static byte[] bytes(@Nullable CompletedFileUpload file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
