package org.thongthin.cms.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.thongthin.cms.content.kind.Kind;

/**
 * What a form says, by units: fields that only make sense together count as one, so that nobody ends up with the latitude
 * of one version and the longitude of another.
 *
 * @param words by the unit's pointer, in the order of the form; a unit that says nothing is left out
 */
record Units(Map<String, String> words) {
    static final String POINT = "/location/lat";
    static final String AREA = ItemForms.PROVINCE;
    private static final Map<String, String> TOGETHER = Map.of("/location/lon", POINT, ItemForms.DISTRICT, AREA);
    private static final Map<String, String> LABELS = Map.of(POINT, "unit.point", AREA, "unit.area");

    static Units of(Kind kind, FormFields fields) {
        Map<String, Map<String, String>> parts = new LinkedHashMap<>();
        fields.values().keySet().forEach(pointer -> {
            String said = said(kind, fields, pointer);
            if (!said.isEmpty()) {
                parts.computeIfAbsent(unit(kind, pointer), unit -> new TreeMap<>())
                        .put(pointer, said);
            }
        });
        Map<String, String> words = new LinkedHashMap<>();
        parts.forEach((unit, said) -> words.put(unit, said.toString()));
        return new Units(words);
    }

    /** The unit that a field belongs to: a list of rows, a point on the map, a district with its province, or itself. */
    static String unit(Kind kind, String pointer) {
        int end = pointer.indexOf('/', 1);
        while (end > 0) {
            String prefix = pointer.substring(0, end);
            if (FieldType.at(kind, prefix) == FieldType.ROWS) {
                return prefix;
            }
            end = pointer.indexOf('/', end + 1);
        }
        return TOGETHER.getOrDefault(pointer, pointer);
    }

    /** The key of a unit's name in the bundle. */
    static String label(String unit) {
        return LABELS.getOrDefault(unit, Fact.label(unit));
    }

    String of(String unit) {
        return words.getOrDefault(unit, "");
    }

    /** Without what makes no difference to what is stored. */
    private static String said(Kind kind, FormFields fields, String pointer) {
        return switch (FieldType.at(kind, pointer)) {
            case TEXTS -> String.join("\n", fields.texts(pointer));
            case NUMBER ->
                FormDocument.western(fields.text(pointer)).replace(",", "").strip();
            case TEXT, BODY, DAY, MOMENT, ROWS, RECORD -> lines(fields.text(pointer));
        };
    }

    private static String lines(String text) {
        return String.join("\n", text.lines().toList()).strip();
    }

    static List<String> pointers(Kind kind, FormFields fields, String unit) {
        return fields.values().keySet().stream()
                .filter(pointer -> unit(kind, pointer).equals(unit))
                .toList();
    }
}
