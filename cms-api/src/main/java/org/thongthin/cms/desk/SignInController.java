package org.thongthin.cms.desk;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.DeskPath;
import org.thongthin.cms.accounts.IssuedSession;
import org.thongthin.cms.accounts.SessionCookie;
import org.thongthin.cms.accounts.SessionKind;
import org.thongthin.cms.accounts.SignIn;
import org.thongthin.cms.accounts.SignOut;
import org.thongthin.cms.platform.ClientAddress;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;
import org.thongthin.cms.platform.TooManyRequests;

/** The way in and out of the desk. */
@Hidden
@Controller("/desk")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class SignInController {
    private final DeskPages pages;
    private final SignIn signIn;
    private final SignOut signOut;
    private final SessionCookie cookies;
    private final ClientAddress addresses;
    private final Clock clock;

    SignInController(
            DeskPages pages,
            SignIn signIn,
            SignOut signOut,
            SessionCookie cookies,
            ClientAddress addresses,
            Clock clock) {
        this.pages = pages;
        this.signIn = signIn;
        this.signOut = signOut;
        this.cookies = cookies;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Get("/sign-in")
    HttpResponse<?> form(HttpRequest<?> request, @Nullable @QueryValue String next) {
        if (request.getUserPrincipal().isPresent()) {
            return HttpResponse.seeOther(Redirect.to(DeskPath.next(next)));
        }
        return show(request, HttpStatus.OK, "", DeskPath.next(next), "", null);
    }

    @Post("/sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> enter(HttpRequest<?> request, @Body Map<String, Object> form) {
        String username = DeskForm.text(form, "username").strip();
        String password = DeskForm.text(form, "password");
        String next = DeskPath.next(DeskForm.text(form, "next"));
        if (username.isEmpty() || password.isEmpty()) {
            return show(request, HttpStatus.UNPROCESSABLE_ENTITY, username, next, "missing", null);
        }
        try {
            IssuedSession session = signIn.signIn(username, password, addresses.of(request), SessionKind.DESK);
            return HttpResponse.seeOther(Redirect.to(next)).cookie(cookies.of(session));
        } catch (TooManyRequests early) {
            return show(request, HttpStatus.TOO_MANY_REQUESTS, username, next, "too-many", early.retryAfter());
        } catch (Refused refused) {
            if (refused.code() != ProblemCode.WRONG_CREDENTIALS) {
                throw refused;
            }
            return show(request, HttpStatus.UNAUTHORIZED, username, next, "wrong", null);
        }
    }

    @Post("/sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> leave(HttpRequest<?> request) {
        signOut.signOut(request);
        return HttpResponse.seeOther(Redirect.to(DeskPath.SIGN_IN)).cookie(cookies.removed());
    }

    /** @param fault what to say; empty for nothing */
    private HttpResponse<?> show(
            HttpRequest<?> request,
            HttpStatus status,
            String username,
            String next,
            String fault,
            @Nullable Duration wait) {
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("username", username);
        model.put("next", next);
        model.put("fault", fault);
        model.put("again", wait == null ? null : clock.instant().plus(wait).plusSeconds(60));
        MutableHttpResponse<?> answer = pages.answer(status, request, null, "sign-in", model);
        return wait == null
                ? answer
                : answer.header(
                        HttpHeaders.RETRY_AFTER,
                        String.valueOf(Math.max(1, wait.plusMillis(999).toSeconds())));
    }
}
