package org.thongthin.cms.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Walks a JSON document for values that are legal JSON and yet can't be kept. */
final class JsonValues {
    private static final int MOST_DIGITS = 100;

    /** Several times what the longest legal item holds. */
    private static final int MOST_VALUES = 10_000;

    private final List<FieldError> errors = new ArrayList<>();
    private int values;

    /**
     * Texts with NUL or half a surrogate pair, which no database keeps, numbers that would fill the memory, and documents
     * of so many values that the list of their faults would.
     */
    List<FieldError> faults(JsonNode document) {
        visit(document, "");
        return values > MOST_VALUES ? List.of(new FieldError("", "too-many", MOST_VALUES)) : errors;
    }

    private void visit(JsonNode node, String pointer) {
        values++;
        if (values > MOST_VALUES) {
            return;
        }
        if (node.isTextual() && !isStorable(node.textValue())) {
            errors.add(new FieldError(pointer, "unreadable-text"));
        }
        if (node.isNumber() && !isSane(node.decimalValue())) {
            errors.add(new FieldError(pointer, "out-of-range"));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            visit(node.get(i), pointer + "/" + i);
        }
        node.properties().forEach(field -> {
            String at = pointer + "/" + FieldError.escaped(field.getKey());
            if (!isStorable(field.getKey())) {
                errors.add(new FieldError(pointer, "unreadable-text"));
            }
            visit(field.getValue(), at);
        });
    }

    private static boolean isStorable(String text) {
        return text.codePoints()
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    private static boolean isSane(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
    }
}
