package org.thongthin.cms.desk;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.DeskPath;
import org.thongthin.cms.accounts.UnsentForm;

/** The page by which one comes in. */
@Singleton
class SignInPage {
    private final DeskPages pages;
    private final Clock clock;

    SignInPage(DeskPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param next where to go afterwards
     * @param fault what to say; empty for nothing
     * @param pause how long until the next try; null for at once
     * @param unsent a form that waits to be given back; null for none
     */
    record Shown(
            String username,
            String next,
            String fault,
            @Nullable Duration pause,
            @Nullable UnsentForm unsent) {}

    /** For who sent a form after their session had ended. */
    MutableHttpResponse<?> carrying(HttpRequest<?> request, UnsentForm form) {
        return show(request, HttpStatus.UNAUTHORIZED, new Shown("", DeskPath.HOME, "", null, form));
    }

    MutableHttpResponse<?> show(HttpRequest<?> request, HttpStatus status, Shown shown) {
        Duration pause = shown.pause();
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("username", shown.username());
        model.put("next", shown.next());
        model.put("fault", shown.fault());
        model.put("again", pause == null ? null : clock.instant().plus(pause).plusSeconds(60));
        model.put("hidden", UnsentText.hidden(shown.unsent()));
        model.put("carries", shown.unsent() != null);
        MutableHttpResponse<?> answer = pages.answer(status, request, null, "sign-in", model);
        return pause == null
                ? answer
                : answer.header(
                        HttpHeaders.RETRY_AFTER,
                        String.valueOf(Math.max(1, pause.plusMillis(999).toSeconds())));
    }
}
