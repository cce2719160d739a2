package org.thongthin.site.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What an administrator says means the same is found by the public within seconds; what the public asks comes back. */
class SynonymIT {
    private static final String PATH = "/api/v1/synonyms";

    @Test
    void anEditChangesWhatTheSearchAnswersWithinSeconds() {
        Product product = Product.shared();
        Editors people = new Editors(product);
        Visitor visitor = new Visitor(product.siteUri);
        Api admin = product.as("admin");
        Api.Answer item = people.verified(Api.example("landmark").put("title", "สวนลำดวนริมโขง"), 71);
        visitor.awaitEverywhere(item.json());
        assertThat(finds(visitor, "zorbelia garten", item)).isFalse();

        ObjectNode wording = Api.JSON.createObjectNode();
        wording.putArray("terms").add("zorbelia garten").add("สวนลำดวน");
        Api.Answer added = admin.send("POST", PATH, null, wording);
        assertThat(added.status()).as("%s", added).isEqualTo(201);
        await(() -> finds(visitor, "Zorbelia Garten", item));

        String path = PATH + "/" + added.id();
        ObjectNode other = Api.JSON.createObjectNode().put("from", "zorbeelia");
        other.putArray("to").add("สวนลำดวน");
        Api.Answer changed = admin.send("PUT", path, added.etag(), other);
        assertThat(changed.status()).as("%s", changed).isEqualTo(200);
        await(() -> finds(visitor, "zorbeelia", item) && !finds(visitor, "zorbelia garten", item));

        assertThat(admin.send("DELETE", path, changed.etag(), null).status()).isEqualTo(204);
        await(() -> !finds(visitor, "zorbeelia", item));
    }

    @Test
    void whatFiveVisitorsAskIsShownAndOfferedAndWhatFourAskIsNot() throws Exception {
        Map<String, String> settings = Map.of(
                "SITE_LEARNING_EVERY", "1s", "SEARCHES_POPULAR_EVERY", "1s", "SITE_TRUSTED_PROXIES", "127.0.0.1");
        try (Product product = Product.start("learning", settings)) {
            Editors people = new Editors(product);
            Visitor visitor = new Visitor(product.siteUri);
            Api.Answer item = people.verified(Api.example("landmark").put("title", "สวนลำดวนริมโขง"), 72);
            visitor.awaitEverywhere(item.json());
            for (int number = 1; number <= 5; number++) {
                ask(product.siteUri, "สวนลำดวน", number);
                ask(product.siteUri, "0812345678", number);
                if (number < 5) {
                    ask(product.siteUri, "ลำดวนริมโขง", number);
                }
            }
            await(() -> counts(people.moderator).at("/queries/0/text").asText().equals("สวนลำดวน"));
            JsonNode counts = counts(people.moderator);
            assertThat(counts.path("queries")).hasSize(1);
            assertThat(counts.at("/queries/0/asked").asInt()).isEqualTo(5);
            await(() -> product.query("select queries::text from popular_queries")
                    .getFirst()
                    .contains("สวนลำดวน"));
            await(() -> isOffered(visitor, "สวนลำ", "สวนลำดวน"));
            String rows = String.join(" ", product.query("select query_count::text from query_count"));
            assertThat(rows).doesNotContain("0812345678", "ลำดวนริมโขง", "203.0.113");

            product.cms.kill();
            for (int number = 6; number <= 7; number++) {
                ask(product.siteUri, "สวนลำดวน", number);
            }
            product.cms.start();
            Api moderator = product.as("moderator-a");
            await(() -> counts(moderator).at("/queries/0/asked").asInt() == 7);
        }
    }

    private static void ask(URI site, String text, int visitor) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(site.resolve("/search?q=" + Visitor.encoded(text)))
                .header("X-Forwarded-For", "203.0.113." + visitor)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private static JsonNode counts(Api who) {
        return who.get("/api/v1/query-counts?period=day").json();
    }

    private static boolean finds(Visitor visitor, String text, Api.Answer item) {
        for (JsonNode hit :
                visitor.get("/api/search?q=" + Visitor.encoded(text)).json().path("hits")) {
            if (hit.path("id").asText().equals(item.id())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOffered(Visitor visitor, String typed, String text) {
        for (JsonNode suggestion :
                visitor.get("/api/suggest?q=" + Visitor.encoded(typed)).json().path("suggestions")) {
            if (suggestion.path("type").asText().equals("query")
                    && suggestion.path("text").asText().equals(text)) {
                return true;
            }
        }
        return false;
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(condition);
    }
}
