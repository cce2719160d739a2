package org.thongthin.cms.desk;

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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.DeskPath;
import org.thongthin.cms.accounts.IssuedSession;
import org.thongthin.cms.accounts.SessionCookie;
import org.thongthin.cms.accounts.SessionKind;
import org.thongthin.cms.accounts.SessionStart;
import org.thongthin.cms.accounts.SignIn;
import org.thongthin.cms.accounts.SignOut;
import org.thongthin.cms.accounts.UnsentForm;
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
    private final SignInPage page;
    private final SignIn signIn;
    private final SignOut signOut;
    private final SessionStart start;
    private final SessionCookie cookies;
    private final ClientAddress addresses;
    private final UnsentPages unsent;

    SignInController(
            SignInPage page,
            SignIn signIn,
            SignOut signOut,
            SessionStart start,
            SessionCookie cookies,
            ClientAddress addresses,
            UnsentPages unsent) {
        this.page = page;
        this.signIn = signIn;
        this.signOut = signOut;
        this.start = start;
        this.cookies = cookies;
        this.addresses = addresses;
        this.unsent = unsent;
    }

    @Get("/sign-in")
    HttpResponse<?> form(HttpRequest<?> request, @Nullable @QueryValue String next) {
        if (request.getUserPrincipal().isPresent()) {
            return HttpResponse.seeOther(Redirect.to(DeskPath.next(next)));
        }
        return page.show(request, HttpStatus.OK, new SignInPage.Shown("", DeskPath.next(next), "", null, null));
    }

    @Post("/sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> enter(HttpRequest<?> request, @Body Map<String, Object> form) {
        String username = DeskForm.text(form, "username").strip();
        String password = DeskForm.text(form, "password");
        String next = DeskPath.next(DeskForm.text(form, "next"));
        UnsentForm carried = UnsentText.carried(form);
        if (username.isEmpty() || password.isEmpty()) {
            return page.show(
                    request,
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    new SignInPage.Shown(username, next, "missing", null, carried));
        }
        try {
            IssuedSession session = signIn.signIn(username, password, addresses.of(request), SessionKind.DESK);
            return goOn(request, session, next, carried).cookie(cookies.of(session));
        } catch (TooManyRequests early) {
            return page.show(
                    request,
                    HttpStatus.TOO_MANY_REQUESTS,
                    new SignInPage.Shown(username, next, "too-many", early.retryAfter(), carried));
        } catch (Refused refused) {
            if (refused.code() != ProblemCode.WRONG_CREDENTIALS) {
                throw refused;
            }
            return page.show(
                    request, HttpStatus.UNAUTHORIZED, new SignInPage.Shown(username, next, "wrong", null, carried));
        }
    }

    /** What was written before the session ended comes back first, as a page of the new one. */
    private MutableHttpResponse<?> goOn(
            HttpRequest<?> request, IssuedSession session, String next, @Nullable UnsentForm carried) {
        return carried == null
                ? HttpResponse.seeOther(Redirect.to(next))
                : unsent.reopen(request, start.begin(request, session), carried, HttpStatus.OK);
    }

    @Post("/sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> leave(HttpRequest<?> request) {
        signOut.signOut(request);
        return HttpResponse.seeOther(Redirect.to(DeskPath.SIGN_IN)).cookie(cookies.removed());
    }
}
