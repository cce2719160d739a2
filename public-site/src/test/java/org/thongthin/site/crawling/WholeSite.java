package org.thongthin.site.crawling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which pages a site must have, as its search counts what is public; it knows nothing of links. */
public final class WholeSite {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SIZE = 100;

    private final List<String> items = new ArrayList<>();
    private final Set<String> places = new LinkedHashSet<>();

    private WholeSite() {}

    public static WholeSite of(URI site) {
        WholeSite whole = new WholeSite();
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (String language : List.of("th", "en")) {
                whole.ask(http, site.resolve("/api/search?size=" + SIZE + "&lang=" + language + "&page="), language);
            }
        }
        return whole;
    }

    private void ask(HttpClient http, URI pages, String language) {
        long seen = 0;
        JsonNode answer;
        int page = 1;
        do {
            answer = answer(http, URI.create(pages.toString() + page++));
            answer.path("hits").forEach(hit -> take(hit, language.equals("en") ? "/en" : ""));
            seen += answer.path("hits").size();
        } while (seen < answer.path("total").asLong());
    }

    private void take(JsonNode hit, String prefix) {
        items.add(hit.path("url").asText());
        places.add(prefix + "/lao/" + hit.path("ownerCode").asText());
        if (hit.hasNonNull("provinceCode")) {
            places.add(prefix + "/provinces/" + hit.path("provinceCode").asText());
        }
    }

    private static JsonNode answer(HttpClient http, URI address) {
        try {
            return JSON.readTree(http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
                    .body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The addresses of every public item, in both languages. */
    public List<String> items() {
        return List.copyOf(items);
    }

    /** Those and the addresses of all provinces and organisations that have any. */
    public Stream<String> addresses() {
        return Stream.concat(items.stream(), places.stream());
    }
}
