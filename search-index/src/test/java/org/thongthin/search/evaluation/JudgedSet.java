package org.thongthin.search.evaluation;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.index.IndexedItem;
import org.thongthin.search.index.Reference;
import org.thongthin.search.query.GeoPoint;

/**
 * The demo's public items, what people ask, and how well each item answers it: 3 is what was looked for, 2 serves,
 * 1 is worth a look, 0 is none of these.
 *
 * @param references what the index knows beside them, as it does on the site
 */
record JudgedSet(List<IndexedItem> documents, List<Reference> references, List<Query> queries, Judgements judgements) {
    /** The day from which the documents' ages are counted. */
    static final Instant TODAY = Instant.parse("2026-11-20T05:00:00Z");

    /** @param intent of whoever asks, or how they type */
    record Query(String id, String text, String intent) {}

    static JudgedSet read() {
        return new JudgedSet(
                JsonLines.read(file("docs.jsonl")).stream()
                        .map(JudgedSet::document)
                        .toList(),
                JsonLines.read(file("references.jsonl")).stream()
                        .map(row -> new Reference(text(row, "type"), text(row, "id"), text(row, "source")))
                        .toList(),
                JsonLines.read(file("queries.jsonl")).stream()
                        .map(row -> new Query(text(row, "id"), text(row, "text"), text(row, "intent")))
                        .toList(),
                Judgements.read(file("qrels.tsv")));
    }

    static Path file(String name) {
        URL resource = Objects.requireNonNull(JudgedSet.class.getResource("/judged/" + name), name);
        try {
            return Path.of(resource.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IndexedItem document(Map<String, String> row) {
        return new IndexedItem(
                text(row, "id"),
                text(row, "kind"),
                text(row, "title"),
                row.get("titleEn"),
                row.get("summary"),
                text(row, "text"),
                row.get("english"),
                text(row, "facts"),
                row.get("category"),
                text(row, "ownerCode"),
                row.get("ownerType"),
                row.get("region"),
                text(row, "provinceCode"),
                row.get("districtCode"),
                text(row, "names").lines().toList(),
                row.containsKey("lat")
                        ? new GeoPoint(Double.parseDouble(text(row, "lat")), Double.parseDouble(text(row, "lon")))
                        : null,
                Instant.parse(text(row, "publishedAt")),
                time(row.get("occursFrom")),
                time(row.get("occursUntil")),
                time(row.get("until")),
                List.of(),
                Map.of(),
                "{}");
    }

    private static String text(Map<String, String> row, String name) {
        return Objects.requireNonNull(row.get(name), name);
    }

    private static @Nullable Instant time(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }

    Map<String, Integer> grades(Query query) {
        return judgements.of(query.id());
    }

    /** The documents that no other answers the query better than. */
    List<IndexedItem> best(Query query) {
        Map<String, Integer> judged = grades(query);
        int highest = judged.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return documents.stream()
                .filter(document -> highest > 0 && judged.getOrDefault(document.id(), 0) == highest)
                .toList();
    }
}
