package org.thongthin.cms.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;
import org.thongthin.cms.preview.PreviewAnswer;
import org.thongthin.cms.preview.Previews;

/** An item's newest revision for who has a link and no account. */
@Hidden
@Controller("/preview/{token}")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
class SharedPreviewController {
    private final Previews previews;
    private final PreviewAnswer answer;
    private final DeskPages pages;

    SharedPreviewController(Previews previews, PreviewAnswer answer, DeskPages pages) {
        this.previews = previews;
        this.answer = answer;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> page(HttpRequest<?> request, String token, @Nullable @QueryValue String lang) {
        try {
            return answer.page(previews.page(token, PreviewController.asked(lang), "/preview/" + token));
        } catch (Refused refused) {
            return instead(request, refused.code());
        }
    }

    @Get("/media/{hash}/{file}")
    HttpResponse<?> picture(String token, String hash, String file) {
        return answer.picture(previews.picture(token, hash, file));
    }

    /** In both languages: nobody knows who opens a link. */
    private HttpResponse<?> instead(HttpRequest<?> request, ProblemCode code) {
        HttpStatus status = HttpStatus.valueOf(code.status());
        String what = switch (code) {
            case GONE -> "over";
            case PREVIEW_UNAVAILABLE -> "later";
            default -> "unknown";
        };
        return PreviewAnswer.closed(pages.answer(status, request, null, "preview-instead", Map.of("what", what)));
    }
}
