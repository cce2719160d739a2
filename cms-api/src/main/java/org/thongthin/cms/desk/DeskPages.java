package org.thongthin.cms.desk;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.views.ViewsRenderer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.CsrfToken;
import org.thongthin.cms.accounts.DeskPath;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.platform.Language;

/** Turns a view and what it names into an answer, with what every page of the desk has: its head, its language. */
@Singleton
final class DeskPages {
    private static final String HTML = "text/html; charset=utf-8";

    /** What a page may say was just done; the query of an address is anybody's to write. */
    private static final Set<String> DONE = Set.of(
            "created",
            "saved",
            "picture-added",
            "pictures-saved",
            "submitted",
            "withdrawn",
            "display",
            "deleted",
            "undeleted",
            "taken-down",
            "restored",
            "revision-restored",
            "verified",
            "returned",
            "none-free",
            "queue-end",
            "reason-saved",
            "reason-retired",
            "reason-offered",
            "person-saved",
            "person-disabled",
            "person-enabled",
            "password-changed",
            "email-changed",
            "preview-revoked",
            "notices-saved",
            "mail-retried",
            "mail-dropped",
            "query-withheld",
            "query-offered",
            "synonym-saved",
            "synonym-removed",
            "mistake-mended",
            "mistake-unchanged",
            "mistake-reopened",
            "mistake-address-erased");

    private final ViewsRenderer<Map<String, ?>, HttpRequest<?>> renderer;
    private final Header.Maker headers;
    private final Bell bell;
    private final TypedRequestArgumentBinder<CsrfToken> csrf;

    DeskPages(
            ViewsRenderer<Map<String, ?>, HttpRequest<?>> renderer,
            Header.Maker headers,
            Bell bell,
            TypedRequestArgumentBinder<CsrfToken> csrf) {
        this.renderer = renderer;
        this.headers = headers;
        this.bell = bell;
        this.csrf = csrf;
    }

    HttpResponse<?> ok(HttpRequest<?> request, Actor actor, String view, Map<String, ?> model) {
        return answer(HttpStatus.OK, request, actor, view, model);
    }

    /** @param actor null for who is not signed in */
    MutableHttpResponse<?> answer(
            HttpStatus status, HttpRequest<?> request, @Nullable Actor actor, String view, Map<String, ?> model) {
        Language language = DeskLanguage.of(request);
        Map<String, @Nullable Object> full = new HashMap<>(model);
        full.put("language", language);
        full.put("header", actor == null ? null : headers.of(actor, language));
        full.put("unread", actor == null ? null : bell.unread(actor));
        full.put("csrf", token(request).value());
        full.put("here", URLEncoder.encode(here(request), StandardCharsets.UTF_8));
        full.put("path", request.getPath());
        full.put("query", request.getUri().getRawQuery());
        full.put("done", done(request));
        full.put("person", actor == null ? null : actor.personId());
        full.put("unsent", UnsentNote.of(request));
        // A page that holds what somebody typed offers no link by which it would be left behind.
        full.putIfAbsent("carries", false);
        return HttpResponse.status(status)
                .body(render(view, full, request))
                .header(HttpHeaders.CONTENT_TYPE, HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code());
    }

    /** The page to come back to in another language; a page that answers a form is left by its own address. */
    private static String here(HttpRequest<?> request) {
        return switch (request.getMethod()) {
            case GET -> request.getUri().toString();
            default -> DeskPath.HOME;
        };
    }

    /** Every page has a form, if only the one to sign out by. */
    private CsrfToken token(HttpRequest<?> request) {
        return csrf.bind(ConversionContext.of(Argument.of(CsrfToken.class)), request)
                .get();
    }

    private static String done(HttpRequest<?> request) {
        String done = request.getParameters().get("done", String.class).orElse("");
        return DONE.contains(done) ? done : "";
    }

    private byte[] render(String view, Map<String, ?> model, HttpRequest<?> request) {
        StringWriter html = new StringWriter(32_768);
        try {
            renderer.render(view, model, request).writeTo(html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    static HttpResponse<?> to(String path) {
        return HttpResponse.seeOther(URI.create(path));
    }
}
