package org.thongthin.site.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;

/** Somebody without an account, on every public path there is. */
final class Visitor {
    private static final Map<String, String> SECTIONS =
            Map.of("news", "news", "product", "products", "landmark", "landmarks", "story", "stories");

    /** Long, because a test machine may be busy; how long it really takes is printed where it is waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Api site;

    Visitor(URI site) {
        this.site = Api.anonymous(site);
    }

    Api.Answer get(String path) {
        return site.get(path);
    }

    /** The address of an item's page. */
    static String page(JsonNode item) {
        String slug = URLEncoder.encode(item.path("slug").asText(), StandardCharsets.UTF_8);
        return "/" + section(item) + "/" + item.path("id").asText() + "/" + slug;
    }

    static String section(JsonNode item) {
        return SECTIONS.getOrDefault(item.path("kind").asText(), "none");
    }

    /**
     * Where the item shows, by path.
     *
     * @param item as the API answered when it was last changed; its title must be of its own
     */
    Map<String, Boolean> sees(JsonNode item) {
        String id = item.path("id").asText();
        String title = item.path("title").asText();
        Map<String, Boolean> seen = new LinkedHashMap<>();
        seen.put("page", site.get(page(item)).status() == 200);
        seen.put("section", mentions("/" + section(item), id));
        seen.put(
                "province",
                mentions(
                        "/provinces/"
                                + item.path("location").path("provinceCode").asText(),
                        id));
        seen.put("lao", mentions("/lao/" + item.path("ownerCode").asText(), id));
        seen.put("search page", mentions("/search?q=" + encoded(title), id));
        seen.put("search api", searchHas(title, id));
        seen.put(
                "suggestions",
                site.get("/api/suggest?q=" + encoded(title.substring(0, 8)))
                        .text()
                        .contains(id));
        seen.put("feed", mentions("/search/feed.atom?q=" + encoded(title), id));
        seen.put("json feed", mentions("/en/search/feed.json?q=" + encoded(title), id));
        seen.put("sitemap", mentions("/sitemap/items-1.xml", id));
        seen.put("open data", mentions("/open-data/" + section(item) + ".csv", id));
        seen.put("item api", site.get("/api/items/" + id).status() == 200);
        for (JsonNode image : item.path("images")) {
            String media = "/media/" + image.path("hash").asText();
            seen.put("jpeg " + media, site.get(media + "/640.jpg").status() == 200);
            seen.put("webp " + media, site.get(media + "/320.webp").status() == 200);
        }
        return seen;
    }

    private boolean mentions(String path, String id) {
        Api.Answer answer = site.get(path);
        return answer.status() == 200 && answer.text().contains(id);
    }

    private boolean searchHas(String title, String id) {
        for (JsonNode hit : site.get("/api/search?q=" + encoded(title)).json().path("hits")) {
            if (hit.path("id").asText().equals(id)) {
                return true;
            }
        }
        return false;
    }

    /** How many items there are of a kind, as the search counts them. */
    long count(String kind) {
        return site.get("/api/search?q=&kind=" + kind).json().path("total").asLong();
    }

    /** Waits until the item shows on all paths. @return how long that took */
    Duration awaitEverywhere(JsonNode item) {
        return await("everywhere", () -> !sees(item).containsValue(false), item);
    }

    /** Waits until the item shows on no path. @return how long that took */
    Duration awaitNowhere(JsonNode item) {
        return await("nowhere", () -> !sees(item).containsValue(true), item);
    }

    private Duration await(String what, BooleanSupplier condition, JsonNode item) {
        long start = System.nanoTime();
        Awaitility.await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(condition.getAsBoolean())
                        .as("%s: %s", what, sees(item))
                        .isTrue());
        return Duration.ofNanos(System.nanoTime() - start);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
