package org.thongthin.site.markup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** What programs learn of a kind: {@code views/kind/<kind>.json} beside its templates; {@code any.json} where there is none. */
@Singleton
public final class Kinds {
    private static final String ANY = "any";

    private final SaidFile files;
    private final Map<String, JsonNode> known = new ConcurrentHashMap<>();

    Kinds(SaidFile files) {
        this.files = files;
    }

    /** The fields of its details that a table has columns for, in their order; empty for a kind that is not known here. */
    public List<String> columns(String kind) {
        return SaidFile.elements(file(kind).path("columns"))
                .map(JsonNode::asText)
                .toList();
    }

    /** What is said of every item, and of those of the kind besides or instead. */
    ObjectNode said(String kind, JsonNode ofEvery) {
        ObjectNode said = ofEvery.deepCopy();
        said.remove("@kind");
        said.setAll((ObjectNode) file(kind).path("markup"));
        return said;
    }

    private JsonNode file(String kind) {
        return known.computeIfAbsent(kind, code -> {
            JsonNode own = code.matches("[a-z-]{1,40}") ? files.read("kind/" + code) : null;
            return own == null ? Objects.requireNonNull(files.read("kind/" + ANY), "views/kind/any.json") : own;
        });
    }
}
