package org.thongthin.cms.desk;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.platform.Language;
import org.thongthin.cms.preview.PreviewAnswer;
import org.thongthin.cms.preview.Previews;

/** An item as the public page will show it, for who may read it. */
@Hidden
@Controller("/desk/items/{id}/preview")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
class PreviewController {
    private final Previews previews;
    private final PreviewAnswer answer;

    PreviewController(Previews previews, PreviewAnswer answer) {
        this.previews = previews;
        this.answer = answer;
    }

    /** In Thai, as the public page is, unless English is asked for. */
    @Get
    HttpResponse<?> page(Actor actor, UUID id, @Nullable @QueryValue String lang) {
        String own = "/desk/items/" + id;
        return answer.page(previews.page(actor, id, asked(lang), own + "/preview", own));
    }

    @Get("/media/{hash}/{file}")
    HttpResponse<?> picture(Actor actor, UUID id, String hash, String file) {
        return answer.picture(previews.picture(actor, id, hash, file));
    }

    static Language asked(@Nullable String lang) {
        return Language.EN.code().equals(lang) ? Language.EN : Language.TH;
    }
}
