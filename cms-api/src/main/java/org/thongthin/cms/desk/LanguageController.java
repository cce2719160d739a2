package org.thongthin.cms.desk;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.DeskPath;
import org.thongthin.cms.platform.HttpConfiguration;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** Remembers which language the desk is read in. A link is enough: it changes nothing but what its reader sees. */
@Hidden
@Controller("/desk/language")
@Produces(MediaType.ALL)
final class LanguageController {
    private final boolean tls;

    LanguageController(HttpConfiguration configuration) {
        this.tls = configuration.tls();
    }

    @Get("/{code}")
    HttpResponse<?> choose(String code, @Nullable @QueryValue String next) {
        if (!code.equals("th") && !code.equals("en")) {
            throw new Refused(ProblemCode.NOT_FOUND);
        }
        boolean signIn = next != null && (next.equals(DeskPath.SIGN_IN) || next.startsWith(DeskPath.SIGN_IN + "?"));
        return HttpResponse.seeOther(Redirect.to(signIn ? DeskPath.SIGN_IN : DeskPath.next(next)))
                .cookie(Cookie.of(DeskLanguage.COOKIE, code)
                        .path("/desk")
                        .httpOnly(true)
                        .secure(tls)
                        .sameSite(SameSite.Lax)
                        .maxAge(Duration.ofDays(365)));
    }
}
