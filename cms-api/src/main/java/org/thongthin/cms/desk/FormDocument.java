package org.thongthin.cms.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.kind.Kind;

/** Makes of a form the document that the API takes, so that both go through the same checks. */
final class FormDocument {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MOST_DIGITS = 30;

    private FormDocument() {}

    /**
     * Blank fields are left out; what can't be a number or time stays text, for the operation to name the fault.
     *
     * @param bodies the stored bodies by pointer; one that nobody touched stays as it is, to the letter
     */
    static ObjectNode of(Kind kind, FormFields fields, Map<String, String> bodies) {
        ObjectNode document = NODES.objectNode();
        document.put("kind", kind.code());
        fields.values().keySet().forEach(pointer -> {
            JsonNode value = value(FieldType.at(kind, pointer), pointer, fields, bodies);
            if (value != null) {
                set(kind, document, pointer, value);
            }
        });
        return document;
    }

    private static @Nullable JsonNode value(
            FieldType type, String pointer, FormFields fields, Map<String, String> bodies) {
        if (type == FieldType.TEXTS) {
            ArrayNode texts = NODES.arrayNode();
            fields.texts(pointer).forEach(texts::add);
            return texts.isEmpty() ? null : texts;
        }
        String text = fields.text(pointer);
        if (text.isBlank()) {
            return null;
        }
        return switch (type) {
            case BODY -> NODES.textNode(body(text, bodies.get(pointer)));
            case NUMBER -> number(text);
            case MOMENT -> moment(text);
            case DAY -> day(text);
            case TEXT, ROWS, RECORD, TEXTS -> NODES.textNode(text);
        };
    }

    private static String body(String notation, @Nullable String stored) {
        String lines = notation.replace("\r\n", "\n").strip();
        if (stored != null && lines.equals(BodyNotation.ofHtml(stored).strip())) {
            return stored;
        }
        return BodyNotation.toHtml(lines);
    }

    private static JsonNode number(String text) {
        String digits = western(text).strip().replace(",", "");
        if (digits.length() > MOST_DIGITS || !digits.matches("[+-]?\\d+(\\.\\d+)?")) {
            return NODES.textNode(text.strip());
        }
        BigDecimal number = new BigDecimal(digits);
        return number.scale() <= 0 ? NODES.numberNode(number.toBigIntegerExact()) : DecimalNode.valueOf(number);
    }

    private static JsonNode day(String text) {
        try {
            return NODES.textNode(
                    Dates.meant(LocalDate.parse(western(text).strip())).toString());
        } catch (DateTimeException notADay) {
            // Whoever typed it reads at the field what is asked for.
            return NODES.textNode(western(text).strip());
        }
    }

    private static JsonNode moment(String text) {
        try {
            String there = Dates.meant(LocalDateTime.parse(western(text).strip()))
                    .atZone(Dates.BANGKOK)
                    .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
            return NODES.textNode(there);
        } catch (DateTimeException notALocalTime) {
            // A browser sends nothing else; whoever typed it reads at the field what is asked for.
            return NODES.textNode(text.strip());
        }
    }

    /** ๑๒๓ as 123: whoever writes Thai digits means the same numbers. */
    static String western(String text) {
        StringBuilder western = new StringBuilder(text.length());
        text.chars().forEach(c -> western.append(c >= '๐' && c <= '๙' ? (char) (c - '๐' + '0') : (char) c));
        return western.toString();
    }

    private static void set(Kind kind, ObjectNode document, String pointer, JsonNode value) {
        String[] tokens = pointer.substring(1).split("/", -1);
        JsonNode holder = document;
        StringBuilder at = new StringBuilder();
        for (int depth = 0; depth < tokens.length - 1; depth++) {
            at.append('/').append(tokens[depth]);
            holder = step(kind, holder, tokens[depth], at.toString());
        }
        if (holder instanceof ObjectNode object && !object.has(tokens[tokens.length - 1])) {
            object.set(tokens[tokens.length - 1], value);
        }
    }

    private static JsonNode step(Kind kind, JsonNode holder, String token, String at) {
        if (holder instanceof ArrayNode rows) {
            while (token.matches("\\d{1,4}") && rows.size() <= Integer.parseInt(token)) {
                rows.addObject();
            }
            return token.matches("\\d{1,4}") ? rows.get(Integer.parseInt(token)) : holder;
        }
        if (holder instanceof ObjectNode object) {
            JsonNode next = object.get(token);
            if (next != null) {
                return next;
            }
            return FieldType.at(kind, at) == FieldType.ROWS ? object.putArray(token) : object.putObject(token);
        }
        return holder;
    }
}
