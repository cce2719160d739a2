package org.thongthin.site;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thongthin.search.index.ReadModel;
import org.thongthin.search.query.Filter;
import org.thongthin.search.query.Hit;
import org.thongthin.search.query.SearchAnswer;
import org.thongthin.search.query.SearchQuestion;
import org.thongthin.search.query.Sort;
import org.thongthin.site.feed.FakeCms;
import org.thongthin.site.platform.MovableClock;
import org.thongthin.site.readmodel.PublicContent;

/** A public-site on a free port that follows a cms-api by hand. Closing it keeps its data folder for the next. */
public final class RunningSite implements AutoCloseable {
    private final EmbeddedServer server;
    private final HttpClient http = HttpClient.newHttpClient();

    private RunningSite(EmbeddedServer server) {
        this.server = server;
    }

    /** Starts without waiting for anything. */
    public static RunningSite start(FakeCms cms, Path data) {
        return start(cms, data, Map.of());
    }

    public static RunningSite start(FakeCms cms, Path data, Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(cms.settings(data));
        settings.putAll(more);
        return new RunningSite(ApplicationContext.run(EmbeddedServer.class, settings));
    }

    /** Starts and waits until it has all that the cms-api has. */
    public static RunningSite startUpToDate(FakeCms cms, Path data) {
        return start(cms, data).upToDate(cms);
    }

    /** Waits until it has all that the cms-api has, but for items whose pictures are still on their way; closes the site where that never happens. */
    public RunningSite upToDate(FakeCms cms) {
        try {
            Until.it("the site has all of cms-api", () -> cms.cursor().equals(model().cursor()));
        } catch (AssertionError e) {
            close();
            throw e;
        }
        return this;
    }

    public URI url() {
        return server.getURI();
    }

    public <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    /** What this site takes for the time. */
    public MovableClock clock() {
        return bean(MovableClock.class);
    }

    public ReadModel model() {
        return bean(ReadModel.class);
    }

    /** Whether the item is public now. */
    public boolean shows(String id) {
        return bean(PublicContent.class).item(id, clock().instant()) != null;
    }

    /** How many items a search finds now. */
    public long finds(String text) {
        return search(text).total();
    }

    /** The ids of the items that a search finds now, at most ten. */
    public List<String> found(String text) {
        return search(text).hits().stream().map(Hit::id).toList();
    }

    private SearchAnswer search(String text) {
        return model().search(new SearchQuestion(text, Filter.none(), null, Sort.RELEVANCE, 0, 10, clock().instant()));
    }

    /** How many items pass a filter now. */
    public long finds(Filter filter) {
        return model().search(new SearchQuestion("", filter, null, Sort.NEWEST, 0, 0, clock().instant()))
                .total();
    }

    public HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        return send("GET", path, headers);
    }

    public HttpResponse<byte[]> send(String method, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(url().resolve(path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** As a browser sends a form. */
    public HttpResponse<byte[]> post(String path, String form, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(url().resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    @Override
    public void close() {
        http.close();
        server.close();
    }
}
