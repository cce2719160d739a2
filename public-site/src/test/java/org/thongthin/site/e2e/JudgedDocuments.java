package org.thongthin.site.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.index.IndexedItem;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.FeedJson;
import org.thongthin.site.readmodel.Indexing;
import org.thongthin.site.readmodel.PublicItem;

/**
 * The demo's public items as the index takes them, and the directory beside them, a line of flat JSON each: what search is judged over. An item is called
 * as its file in the demo and not by its id, and its age is counted from a fixed day, so that every start of the demo gives the same lines.
 */
final class JudgedDocuments {
    private static final Instant TODAY = Instant.parse("2026-11-20T05:00:00Z");
    private static final Set<String> DIRECTORY = Set.of(Directory.ORGANISATION, Directory.CATEGORY, Directory.SETTING);
    private static final Set<String> SEARCH = Set.of("synonyms", "popular-queries");
    private static final JsonMapper JSON = new JsonMapper();

    /** What the demo's file knows of an item and the feed does not. */
    private record Written(String name, int daysAgo) {}

    private final Map<String, Written> demo = new HashMap<>();
    private Directory names = Directory.NONE;

    /** @param folder the demo's items, a file each */
    JudgedDocuments(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                JsonNode item = JSON.readTree(file.toFile());
                String name = file.getFileName().toString().replace(".json", "");
                demo.put(
                        key(item.path("ownerCode").asText(), item.path("title").asText()),
                        new Written(name, item.path("demo").path("daysAgo").asInt()));
            }
        }
    }

    private static String key(String ownerCode, String title) {
        return ownerCode + " " + title;
    }

    /** By name; every line of the snapshot that is neither an item nor a name of the directory is passed over. */
    List<String> lines(List<JsonNode> snapshot) throws IOException {
        Directory.Changes directory = Directory.NONE.change();
        for (JsonNode line : snapshot) {
            directory.put(line.path("type").asText(), line.path("id").asText(), line.get("data"));
        }
        names = directory.done();
        Map<String, String> lines = new TreeMap<>();
        for (JsonNode line : snapshot) {
            if (line.path("type").asText().equals("item") && line.path("data").isObject()) {
                PublicItem item = FeedJson.read(line.path("data"), PublicItem.class);
                Written written = Objects.requireNonNull(demo.get(key(item.ownerCode(), item.title())), item.title());
                lines.put(written.name(), JSON.writeValueAsString(fields(item, written)));
            }
        }
        return List.copyOf(lines.values());
    }

    /** What the feed says of the directory and of synonyms, by type and id: a line of type, id and source each. */
    static List<String> references(List<JsonNode> snapshot) throws IOException {
        Map<String, String> lines = new TreeMap<>();
        for (JsonNode line : snapshot) {
            String type = line.path("type").asText();
            String id = line.path("id").asText();
            if (type.equals(Directory.SETTING) && SEARCH.contains(id)) {
                for (JsonNode entry : line.path("data").path("synonyms")) {
                    put(lines, "synonym-group", terms(entry), entry);
                }
            } else if (DIRECTORY.contains(type)) {
                put(lines, type, id, line.path("data"));
            }
        }
        return List.copyOf(lines.values());
    }

    /** Each start draws other ids. */
    private static String terms(JsonNode group) {
        ((ObjectNode) group).remove("id");
        return group.toString();
    }

    private static void put(Map<String, String> lines, String type, String id, JsonNode source) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("type", type);
        fields.put("id", id);
        fields.put("source", source.toString());
        lines.put(type + " " + id, JSON.writeValueAsString(fields));
    }

    private Map<String, String> fields(PublicItem item, Written written) {
        IndexedItem indexed = Indexing.indexed(item, "", names);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", written.name());
        fields.put("kind", indexed.kind());
        fields.put("title", indexed.title());
        put(fields, "titleEn", indexed.titleEn());
        put(fields, "summary", indexed.summary());
        fields.put("text", indexed.bodyText());
        put(fields, "english", indexed.english());
        fields.put("facts", indexed.facts());
        put(fields, "category", indexed.category());
        fields.put("ownerCode", indexed.ownerCode());
        put(fields, "ownerType", indexed.ownerType());
        put(fields, "region", indexed.region());
        fields.put("provinceCode", indexed.provinceCode());
        put(fields, "districtCode", indexed.districtCode());
        fields.put("names", String.join("\n", indexed.names()));
        if (indexed.point() != null) {
            fields.put("lat", String.valueOf(indexed.point().lat()));
            fields.put("lon", String.valueOf(indexed.point().lon()));
        }
        fields.put(
                "publishedAt", TODAY.minus(Duration.ofDays(written.daysAgo())).toString());
        put(fields, "occursFrom", indexed.occursFrom());
        put(fields, "occursUntil", indexed.occursUntil());
        put(fields, "until", indexed.until());
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }
}
