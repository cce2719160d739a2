package org.thongthin.cms.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as it is kept: NFC, without control characters and lone surrogates (PostgreSQL and XML take neither), without
 * blanks at its ends; a text of nothing that could be seen is null. Never NFKC, which would take ำ apart.
 */
public final class CleanText {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\uFEFF&&[^\\n\\t]]");

    /** Blanks of every width, and marks that only steer how others are set. */
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\u115F\\u1160\\u3164\\uFFA0]*+");

    private CleanText() {}

    /** Every text in the document cleaned; names of fields and all else as they are. */
    public static JsonNode tree(JsonNode document) {
        if (document.isTextual()) {
            String clean = text(document.textValue());
            return clean.isEmpty() ? NODES.nullNode() : NODES.textNode(clean);
        }
        if (document instanceof ObjectNode object) {
            ObjectNode clean = NODES.objectNode();
            object.properties().forEach(field -> clean.set(field.getKey(), tree(field.getValue())));
            return clean;
        }
        if (document instanceof ArrayNode array) {
            ArrayNode clean = NODES.arrayNode();
            array.forEach(element -> clean.add(tree(element)));
            return clean;
        }
        return document;
    }

    /** One text cleaned; empty where nothing is left. */
    public static String text(String raw) {
        String lines = raw.replace("\r\n", "\n").replace('\r', '\n');
        String clean = Normalizer.normalize(UNWANTED.matcher(lines).replaceAll(""), Normalizer.Form.NFC)
                .strip();
        return UNSEEN.matcher(clean).matches() ? "" : clean;
    }
}
