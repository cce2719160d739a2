package org.thongthin.cms.desk;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.ItemContent;
import org.thongthin.cms.content.kind.Kind;

/**
 * The fields of an item's form as a browser holds them: texts, by the JSON pointer that is each field's name.
 *
 * @param values by pointer, in the order of the form; blank texts among them
 */
record FormFields(Map<String, List<String>> values) {
    static final FormFields NONE = new FormFields(Map.of());

    /** What a browser sent, its rows renumbered; names that are no pointers are not the item's. */
    static FormFields sent(Kind kind, Map<String, Object> form) {
        FormFields named = named(form);
        return new FormFields(RowNumbers.of(kind, named.values()).renumbered(named.values()));
    }

    /** As a browser named them. */
    static FormFields named(Map<String, Object> form) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        form.forEach((name, value) -> {
            if (name.startsWith("/") && name.length() <= 200) {
                values.put(name, texts(value));
            }
        });
        return new FormFields(values);
    }

    /** A stored item, as the form shows it. */
    static FormFields of(ItemContent content) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        ContentField.of(content).forEach(field -> put(field, values));
        return new FormFields(values);
    }

    private static void put(ContentField field, Map<String, List<String>> values) {
        Object value = field.value();
        if (value == null) {
            return;
        }
        switch (field.type()) {
            case TEXT, DAY -> values.put(field.pointer(), List.of(value.toString()));
            case NUMBER ->
                values.put(field.pointer(), List.of(new java.math.BigDecimal(value.toString()).toPlainString()));
            case BODY -> values.put(field.pointer(), List.of(BodyNotation.ofHtml(value.toString())));
            case MOMENT -> values.put(field.pointer(), List.of(local((Instant) value)));
            case TEXTS -> values.put(field.pointer(), texts(value));
            case ROWS -> rows(field.pointer(), (List<?>) value, values);
            case RECORD -> throw new IllegalStateException("a record is no field: " + field.pointer());
        }
    }

    private static void rows(String pointer, List<?> rows, Map<String, List<String>> values) {
        for (int index = 0; index < rows.size(); index++) {
            ContentField.of(rows.get(index), pointer + "/" + index).forEach(field -> put(field, values));
        }
    }

    private static String local(Instant moment) {
        return LocalDateTime.ofInstant(moment, Dates.BANGKOK).withNano(0).toString();
    }

    static List<String> texts(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return List.of(value == null ? "" : value.toString());
    }

    /** The text of a field; empty where there is none. */
    String text(String pointer) {
        List<String> texts = values.getOrDefault(pointer, List.of());
        return texts.isEmpty() ? "" : texts.getLast();
    }

    /** The texts of a field that has several: every line of every input that is not blank. */
    List<String> texts(String pointer) {
        return values.getOrDefault(pointer, List.of()).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /** How many rows are filled in. */
    int rows(String pointer) {
        int most = 0;
        for (String name : values.keySet()) {
            Matcher row = RowNumbers.ROW.matcher(name);
            if (row.matches() && row.group(1).equals(pointer)) {
                most = Math.max(most, Integer.parseInt(row.group(2)) + 1);
            }
        }
        return most;
    }
}
