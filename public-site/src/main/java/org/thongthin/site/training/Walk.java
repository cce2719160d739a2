package org.thongthin.site.training;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;

/** Goes wherever the site's own links lead. */
final class Walk implements AutoCloseable {
    private static final String LINKS = "a[href^=/], link[href^=/]";
    private static final String FILES = "img[src^=/], script[src^=/]";
    private static final List<String> ACCEPTED = List.of("br", "gzip", "identity");

    /** Where links do not lead, but forms, scripts and mistakes. */
    private static final List<String> ELSEWHERE = List.of(
            "/search?q=%E0%B8%9C%E0%B9%89%E0%B8%B2%E0%B8%97%E0%B8%AD",
            "/en/search?q=tea+village",
            "/api/search?q=%E0%B8%9A%E0%B9%89%E0%B8%B2%E0%B8%99&near=18.87,99.35&radius=50000",
            "/api/suggest?q=%E0%B8%9C%E0%B9%89%E0%B8%B2",
            "/health",
            "/prometheus",
            "/nothing");

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI site;
    private final int most;

    /** @param most how many addresses are asked for at most */
    Walk(URI site, int most) {
        this.site = site;
        this.most = most;
    }

    /**
     * Asks for all that can be reached.
     *
     * @return the addresses, without the site's own part
     * @throws IOException where the site fails at one of them
     */
    Set<String> everywhere() throws IOException, InterruptedException {
        Set<String> found = new LinkedHashSet<>(List.of("/", "/en"));
        found.addAll(ELSEWHERE);
        Deque<String> ahead = new ArrayDeque<>(found);
        while (!ahead.isEmpty()) {
            for (String link : linked(ask(ahead.remove(), "identity"))) {
                if (found.size() < most && found.add(link)) {
                    ahead.add(link);
                }
            }
        }
        return found;
    }

    /** Asks for them once more, as browsers of different ages do, which have some of it already. */
    void again(Set<String> addresses) throws IOException, InterruptedException {
        for (String address : addresses) {
            for (String encoding : ACCEPTED) {
                ask(address, encoding);
            }
        }
    }

    private HttpResponse<byte[]> ask(String address, String encoding) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(site.resolve(address))
                .header("Accept", "text/html,image/webp,*/*;q=0.8")
                .header("Accept-Encoding", encoding)
                .build();
        HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 500) {
            throw new IOException(address + " was answered " + answer.statusCode());
        }
        return answer;
    }

    private static List<String> linked(HttpResponse<byte[]> answer) {
        if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            return List.of();
        }
        var page = Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
        List<String> links = page.select(LINKS).eachAttr("href");
        links.addAll(page.select(FILES).eachAttr("src"));
        return links.stream().map(link -> link.replaceFirst("#.*", "")).toList();
    }

    @Override
    public void close() {
        http.close();
    }
}
