package org.thongthin.cms.desk;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.ItemContent;
import org.thongthin.cms.content.Translation;

/**
 * One field of an item and what it holds.
 *
 * @param pointer where it stands, as a JSON pointer into the item
 * @param value null where nothing is given
 */
record ContentField(
        String pointer, FieldType type, @Nullable Object value) {
    private static final Translation NO_TRANSLATION = new Translation(null, null, null);

    /** Every field of an item, empty ones too, in the order of the form. Rows are one field. */
    static List<ContentField> of(ItemContent content) {
        List<ContentField> fields = new ArrayList<>();
        collect(content, "", fields);
        return fields;
    }

    /** The fields of one row or another record. */
    static List<ContentField> of(Object holder, String pointer) {
        List<ContentField> fields = new ArrayList<>();
        collect(holder, pointer, fields);
        return fields;
    }

    /** The bodies of an item by their pointers, those without a word left out. */
    static Map<String, String> bodies(ItemContent content) {
        Map<String, String> bodies = new HashMap<>();
        for (ContentField field : of(content)) {
            if (field.type() == FieldType.BODY && field.value() != null) {
                bodies.put(field.pointer(), field.value().toString());
            }
        }
        return bodies;
    }

    private static void collect(Object holder, String at, List<ContentField> fields) {
        for (RecordComponent component : holder.getClass().getRecordComponents()) {
            String pointer = at + "/" + component.getName();
            Object value = read(component, holder);
            if (value instanceof Record inner) {
                collect(inner, pointer, fields);
            } else if (value instanceof Map<?, ?> translations) {
                Object english = translations.get("en");
                collect(english == null ? NO_TRANSLATION : english, pointer + "/en", fields);
            } else {
                fields.add(new ContentField(pointer, FieldType.of(component.getGenericType(), pointer), value));
            }
        }
    }

    private static @Nullable Object read(RecordComponent component, Object holder) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("unreadable " + component, e);
        }
    }
}
