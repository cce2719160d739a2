package org.thongthin.cms.accounts;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.ProblemAnswer;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.ProblemPage;

/** Sends a person without a session from a page of the desk to the sign-in page, and back afterwards. */
@Singleton
final class SignInRedirect implements ProblemPage {
    @Override
    public @Nullable MutableHttpResponse<?> answer(HttpRequest<?> request, ProblemAnswer problem) {
        if (problem.code() != ProblemCode.UNAUTHENTICATED || !isPage(request)) {
            return null;
        }
        UnsentForms.refused(request);
        return HttpResponse.seeOther(signIn(request));
    }

    private static boolean isPage(HttpRequest<?> request) {
        boolean html = request.accept().isEmpty()
                || request.accept().stream()
                        .anyMatch(type -> type.getName().equals(MediaType.TEXT_HTML)
                                || type.getName().equals(MediaType.ALL));
        return html && DeskPath.isDesk(request.getPath()) && !request.getPath().equals(DeskPath.SIGN_IN);
    }

    /** What was to be sent can't be sent again: after a form one comes back to the desk's first page. */
    private static URI signIn(HttpRequest<?> request) {
        String next = request.getMethod() == HttpMethod.GET
                ? DeskPath.next(request.getUri().toString())
                : DeskPath.HOME;
        return next.equals(DeskPath.HOME)
                ? URI.create(DeskPath.SIGN_IN)
                : UriBuilder.of(DeskPath.SIGN_IN).queryParam("next", next).build();
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
