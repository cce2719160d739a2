package org.thongthin.site.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** cms-api and PostgreSQL die: whatever was public answers as before and says as of when, until they are back. */
class SourceAwayIT {
    /** Pages that lead to pages that lead to pages: a country of organisations has thousands. */
    private static final int MOST = 250;

    private static final List<String> BEGINNINGS = List.of(
            "/",
            "/en",
            "/search?q=%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7",
            "/api/search?q=",
            "/api/suggest?q=%E0%B8%82",
            "/feed.atom",
            "/feed.json",
            "/news/feed.atom",
            "/sitemap.xml",
            "/sitemap/items-1.xml",
            "/open-data/all.jsonl",
            "/open-data/all.csv",
            "/robots.txt",
            "/opensearch.xml");

    /** What an address answered: for a page what it is about, for the rest its bytes. */
    private record Seen(int status, String content) {}

    private Product product;
    private Editors people;
    private Visitor visitor;

    @BeforeEach
    void start() {
        // Longer than a long poll, so that only a source that is away is silent for so long.
        product = Product.start("source-away", Map.of("FEED_STALE_AFTER", "30s", "SITE_MISTAKES_RETRY_EVERY", "1s"));
        people = new Editors(product);
        visitor = new Visitor(product.siteUri);
    }

    @AfterEach
    void stop() {
        product.close();
    }

    @Test
    void whatWasPublicAnswersAsBeforeSayingAsOfWhenAndCatchesUpByItself() throws Exception {
        List<Api.Answer> items = new ArrayList<>();
        for (String kind : List.of("news", "product", "landmark", "story")) {
            items.add(people.verified(Api.example(kind), kind.hashCode()));
        }
        items.forEach(item -> visitor.awaitEverywhere(item.json()));
        awaitOpenDataSummed();
        Map<String, Seen> before = crawled(items);
        assertThat(before).hasSizeGreaterThan(60);
        assertThat(before.values()).allSatisfy(seen -> assertThat(seen.status()).isEqualTo(200));
        assertThat(pagesThatSayAsOf(before.keySet())).isEmpty();

        product.cms.kill();
        product.killDatabase();
        awaitAsOf();
        requireSame(before);
        assertThat(reported(items.getFirst()))
                .isEqualTo("/mistakes/" + items.getFirst().id() + "/received?later=true");

        product.site.kill();
        product.site.start();
        awaitAsOf();
        requireSame(before);

        product.database.start();
        product.cms.start();
        people = new Editors(product);
        Api.Answer later = people.verified(Api.example("news").put("title", "หลังกลับมาแล้ว"), 9);
        visitor.awaitEverywhere(later.json());
        assertThat(pagesThatSayAsOf(before.keySet())).isEmpty();
        Awaitility.await("the report that waited")
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(100))
                .until(() ->
                        product.query("select count(*) from mistake_report").equals(List.of("1")));
    }

    /** The page of the files shows what each adds up to, once that is worked out. */
    private void awaitOpenDataSummed() {
        Awaitility.await("sums of open data")
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> visitor.get("/open-data/checksums.txt").status() == 200);
    }

    private void awaitAsOf() {
        Awaitility.await("as of")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> saysAsOf("/"));
        assertThat(visitor.get("/health").json().path("stale").asBoolean()).isTrue();
        assertThat(visitor.get("/health").json().path("asOf").asText()).isNotEmpty();
    }

    private boolean saysAsOf(String path) {
        return visitor.get(path).text().contains("class=\"as-of");
    }

    private List<String> pagesThatSayAsOf(Set<String> paths) {
        return paths.stream().filter(this::saysAsOf).toList();
    }

    private void requireSame(Map<String, Seen> before) {
        awaitOpenDataSummed();
        before.forEach((path, seen) -> {
            Api.Answer answer = visitor.get(path);
            assertThat(seen(answer)).as(path).isEqualTo(seen);
            if (isPage(answer)) {
                assertThat(answer.text()).as(path).contains("class=\"as-of");
            }
        });
    }

    /** All that the site leads to from its first pages and from the items, by path. */
    private Map<String, Seen> crawled(List<Api.Answer> items) {
        Map<String, Seen> found = new LinkedHashMap<>();
        Deque<String> next = new ArrayDeque<>(BEGINNINGS);
        for (Api.Answer item : items) {
            next.add(Visitor.page(item.json()));
        }
        Set<String> known = new LinkedHashSet<>(next);
        while (!next.isEmpty() && found.size() < MOST) {
            String path = next.remove();
            Api.Answer answer = visitor.get(path);
            found.put(path, seen(answer));
            if (isPage(answer)) {
                links(answer).filter(known::add).forEach(next::add);
            }
        }
        return found;
    }

    private static boolean isPage(Api.Answer answer) {
        return answer.header("Content-Type").startsWith("text/html");
    }

    private static Seen seen(Api.Answer answer) {
        if (!isPage(answer)) {
            return new Seen(answer.status(), Integer.toHexString(Arrays.hashCode(answer.bytes())));
        }
        Element main = Jsoup.parse(answer.text()).expectFirst("main");
        // The checksums of the open data are those of the minute in which somebody asked.
        main.select(".data-made").remove();
        return new Seen(answer.status(), main.outerHtml());
    }

    /** Links, pictures in all their widths, style sheets and scripts. */
    private static Stream<String> links(Api.Answer answer) {
        Document page = Jsoup.parse(answer.text());
        return Stream.of(
                        page.select("a[href^=/]").eachAttr("href").stream(),
                        page.select("img[src^=/]").eachAttr("src").stream(),
                        page.select("link[rel=stylesheet]").eachAttr("href").stream(),
                        page.select("script[src]").eachAttr("src").stream(),
                        page.select("source[srcset]").eachAttr("srcset").stream()
                                .flatMap(set -> Arrays.stream(set.split(",", -1)))
                                .map(part -> part.strip().replaceFirst(" .*", "")))
                .flatMap(links -> links)
                .map(link -> link.replaceFirst("#.*", ""))
                .filter(link -> link.startsWith("/"));
    }

    /** @return where a reader who reports a mistake is led */
    private String reported(Api.Answer item) throws IOException, InterruptedException {
        URI form = product.siteUri.resolve("/mistakes/" + item.id());
        HttpRequest request = HttpRequest.newBuilder(form)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("text=wrong+number", StandardCharsets.UTF_8))
                .build();
        try (HttpClient reader = HttpClient.newHttpClient()) {
            HttpResponse<Void> answer = reader.send(request, HttpResponse.BodyHandlers.discarding());
            return answer.headers().firstValue("Location").orElse("status " + answer.statusCode());
        }
    }
}
