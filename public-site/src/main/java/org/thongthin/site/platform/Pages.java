package org.thongthin.site.platform;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.views.ViewsRenderer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Turns a page into an answer: rendered, tagged, and told to caches as the design says. */
@Singleton
public final class Pages {
    private static final String HTML = "text/html; charset=utf-8";
    private static final String CACHE_CONTROL = "public, max-age=0, s-maxage=1";

    private final ViewsRenderer<Map<String, ?>, HttpRequest<?>> renderer;
    private final Sections sections;

    Pages(ViewsRenderer<Map<String, ?>, HttpRequest<?>> renderer, Sections sections) {
        this.renderer = renderer;
        this.sections = sections;
    }

    public HttpResponse<?> answer(HttpRequest<?> request, Page page) {
        byte[] html = render(request, page);
        return Answers.tagged(request, html, HTML, "W/\"" + Digests.shortOf(html) + "\"", CACHE_CONTROL);
    }

    /** A page that says what went wrong; no cache keeps it. */
    public HttpResponse<?> answer(HttpRequest<?> request, Page page, HttpStatus status) {
        return HttpResponse.status(status)
                .body(render(request, page))
                .header("Content-Type", HTML)
                .header("Cache-Control", "no-store");
    }

    private byte[] render(HttpRequest<?> request, Page page) {
        return render(page, Language.TH, request.getPath()).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The page's HTML.
     *
     * @param path where it stands on the site, so that the menu can say so
     */
    public String render(Page page, Language language, String path) {
        Map<String, Object> model = new HashMap<>(page.model());
        model.put("language", language);
        model.put("sections", sections.all());
        model.put("path", path);
        var html = new StringWriter(32_768);
        try {
            renderer.render(page.view(), model, null).writeTo(html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return html.toString();
    }
}
