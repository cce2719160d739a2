package org.thongthin.site.platform;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.views.ViewsRenderer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.keeping.Frame;

/** Turns a page into an answer: rendered, tagged, kept, and told to caches as the design says. */
@Singleton
public final class Pages {
    private static final String HTML = "text/html; charset=utf-8";

    private final ViewsRenderer<Map<String, ?>, HttpRequest<?>> renderer;
    private final Sections sections;
    private final SiteConfiguration site;
    private final ReadyAnswers answers;
    private final Frame frame;
    private final List<PageAddition> additions;

    Pages(
            ViewsRenderer<Map<String, ?>, HttpRequest<?>> renderer,
            Sections sections,
            SiteConfiguration site,
            ReadyAnswers answers,
            Frame frame,
            List<PageAddition> additions) {
        this.renderer = renderer;
        this.sections = sections;
        this.site = site;
        this.answers = answers;
        this.frame = frame;
        this.additions = additions;
    }

    public HttpResponse<?> answer(HttpRequest<?> request, Page page) {
        byte[] html = render(page).getBytes(StandardCharsets.UTF_8);
        return answers.answer(request, html, HTML, page.basis());
    }

    /** A page that says what went wrong; no cache keeps it. */
    public MutableHttpResponse<?> answer(Page page, HttpStatus status) {
        return HttpResponse.status(status)
                .body(render(page).getBytes(StandardCharsets.UTF_8))
                .header("Content-Type", HTML)
                .header("Cache-Control", "no-store");
    }

    /** The page's HTML. */
    public String render(Page page) {
        Map<String, @Nullable Object> model = new HashMap<>(page.model());
        model.put("language", page.language());
        model.put("sections", sections.all());
        model.put("path", path(page.thai()));
        model.put("origin", site.origin());
        model.put("canonical", page.address());
        model.put("thaiAddress", page.thai());
        model.put("englishAddress", page.english());
        model.put("stale", frame.isStale());
        model.put("asOf", frame.asOf());
        for (PageAddition addition : additions) {
            model.putAll(addition.of(page, model));
        }
        var html = new StringWriter(32_768);
        try {
            renderer.render(page.view(), model, null).writeTo(html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return html.toString();
    }

    /** Where the page stands on the site, whatever its language, so that the menu can say so. */
    private static String path(String address) {
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }
}
