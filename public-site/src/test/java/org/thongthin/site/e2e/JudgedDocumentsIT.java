package org.thongthin.site.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.thongthin.site.readmodel.FeedJson;

/** The documents over which search is judged are a copy of the demo's public items. Here the copy is held to what it is of. */
class JudgedDocumentsIT {
    private static final Path ITEMS = Path.of("..", "cms-api", "src", "main", "resources", "demo", "items");
    private static final Path COPY = Path.of("..", "search-index", "src", "test", "resources", "judged");
    private static final Path MADE = Path.of("target", "judged");

    @Test
    void theyAreWhatTheDemoShowsToEverybody() throws Exception {
        Files.createDirectories(MADE);
        List<JsonNode> snapshot = snapshot(Product.demo());
        Files.write(MADE.resolve("docs.jsonl"), new JudgedDocuments(ITEMS).lines(snapshot));
        Files.write(MADE.resolve("references.jsonl"), JudgedDocuments.references(snapshot));
        assertThat(differing("docs.jsonl"))
                .as("The demo's items have changed: copy %s to %s, and judge what is new in qrels.tsv.", MADE, COPY)
                .isEmpty();
        assertThat(differing("references.jsonl"))
                .as("The demo's directory has changed: copy %s to %s.", MADE, COPY)
                .isEmpty();
    }

    /** The ids of the lines that are not in both, each once: a whole line is too long to be told. */
    private static Set<String> differing(String file) throws IOException {
        Set<String> lines = new HashSet<>(Files.readAllLines(MADE.resolve(file)));
        Files.readAllLines(COPY.resolve(file)).forEach(line -> {
            if (!lines.remove(line)) {
                lines.add(line);
            }
        });
        Set<String> names = new TreeSet<>();
        for (String line : lines) {
            names.add(FeedJson.tree(line).path("id").asText());
        }
        return names;
    }

    private static List<JsonNode> snapshot(Product product) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(product.cmsUri.resolve("/api/v1/changes/snapshot"))
                .header("Authorization", "Bearer " + Product.SERVICE_TOKEN)
                .build();
        List<JsonNode> changes = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            String body = client.send(request, BodyHandlers.ofString()).body();
            for (String line : body.lines().toList()) {
                changes.add(FeedJson.tree(line));
            }
        }
        return changes;
    }
}
