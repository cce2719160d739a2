package org.thongthin.site.markup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.thongthin.site.platform.Language;

/** A page's data as JSON-LD 1.1 in the terms of schema.org: what {@code views/<view>.json} says, filled in. */
@Singleton
final class StructuredData {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final SaidFile files;
    private final Kinds kinds;
    private final Map<String, Optional<Said>> known = new ConcurrentHashMap<>();

    StructuredData(SaidFile files, Kinds kinds) {
        this.files = files;
        this.kinds = kinds;
    }

    /**
     * As it may stand in a script element; empty where the page has nothing to say.
     *
     * @param kind of the item that the page is about; empty where it is about none
     */
    String of(String view, String kind, Map<String, ?> names, Language language) {
        JsonNode graph = known.computeIfAbsent(
                        view + "/" + kind,
                        _ -> Optional.ofNullable(files.read(view)).map(file -> said(file, kind)))
                .map(said -> said.with(names, language))
                .orElse(null);
        if (graph == null) {
            return "";
        }
        ObjectNode document = MAPPER.createObjectNode().put("@context", "https://schema.org");
        return inScript(document.set("@graph", graph));
    }

    private Said said(JsonNode file, String kind) {
        ArrayNode graph = MAPPER.createArrayNode();
        file.forEach(node -> graph.add(node.has("@kind") ? kinds.said(kind, node) : node));
        return files.said(graph);
    }

    /**
     * The document, with everything escaped that would mean something to HTML, or to a script of old: in JSON these signs stand in
     * texts only.
     */
    static String inScript(JsonNode document) {
        try {
            return MAPPER.writeValueAsString(document)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree can always be written", e);
        }
    }
}
