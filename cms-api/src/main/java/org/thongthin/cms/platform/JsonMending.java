package org.thongthin.cms.platform;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A copy of a document in which each value that was found wrong is put out of the way, so that the next reading finds the
 * next fault. What is read from it is never used.
 */
final class JsonMending {
    /** One of them suits any field: most may be null, a primitive number takes 0, a primitive boolean false. */
    private static final List<JsonNode> HARMLESS = List.of(NullNode.instance, IntNode.valueOf(0), BooleanNode.FALSE);

    private final JsonNode document;
    private final Map<String, Integer> tries = new HashMap<>();

    JsonMending(JsonNode document) {
        this.document = document.deepCopy();
    }

    JsonNode document() {
        return document;
    }

    /** Whether a fault at this place is one that was met before, or that the mending made. */
    boolean knows(String pointer) {
        return tries.containsKey(pointer);
    }

    /** Takes away a field that should not be there. Returns false if there is none. */
    boolean drop(String pointer) {
        tries.put(pointer, 1);
        JsonPointer at = JsonPointer.compile(pointer);
        return document.at(at.head()) instanceof ObjectNode parent
                && parent.remove(at.last().getMatchingProperty()) != null;
    }

    /** Puts a harmless value in the place of a wrong one; where none will do, in the place of what holds it. */
    boolean replace(String pointer) {
        if (pointer.isEmpty()) {
            return false;
        }
        JsonPointer at = JsonPointer.compile(pointer);
        int nth = tries.merge(pointer, 1, Integer::sum) - 1;
        if (nth >= HARMLESS.size()) {
            return replace(at.head().toString());
        }
        JsonNode harmless = HARMLESS.get(nth);
        return switch (document.at(at.head())) {
            case ObjectNode parent -> {
                parent.set(at.last().getMatchingProperty(), harmless);
                yield true;
            }
            case ArrayNode parent
            when parent.has(at.last().getMatchingIndex()) -> {
                parent.set(at.last().getMatchingIndex(), harmless);
                yield true;
            }
            default -> false;
        };
    }
}
