package org.thongthin.cms.desk;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.ItemContent;
import org.thongthin.cms.content.kind.Kind;

/** What one field of an item holds, so that a form knows how to write it and how to read it back. */
enum FieldType {
    TEXT,
    /** Rich text, edited in {@link BodyNotation}. */
    BODY,
    NUMBER,
    /** A date without a time. */
    DAY,
    /** A date and time, shown by the clock of Bangkok. */
    MOMENT,
    /** Several texts under one name, one an input or one a line. */
    TEXTS,
    /** A list of records: numbered rows with fields of their own. */
    ROWS,
    /** A record: not a field, but what has fields. */
    RECORD;

    /**
     * The type of the field at a JSON pointer into an item of this kind, read off the records that hold it; so a new
     * kind's fields are known without a word here. What no record knows is text: the operation will refuse it by name.
     */
    static FieldType at(Kind kind, String pointer) {
        Type type = ItemContent.class;
        for (String token : pointer.substring(1).split("/", -1)) {
            Type next = child(kind, type, token);
            if (next == null) {
                return TEXT;
            }
            type = next;
        }
        return of(type, pointer);
    }

    static FieldType of(Type type, String pointer) {
        if (type instanceof ParameterizedType several && several.getRawType() == List.class) {
            return several.getActualTypeArguments()[0] == String.class ? TEXTS : ROWS;
        }
        if (type == LocalDate.class) {
            return DAY;
        }
        if (type == Instant.class) {
            return MOMENT;
        }
        if (type instanceof Class<?> plain && Number.class.isAssignableFrom(plain)) {
            return NUMBER;
        }
        if ((type instanceof Class<?> plain && plain.isRecord()) || type instanceof ParameterizedType) {
            return RECORD;
        }
        return pointer.endsWith("/body") ? BODY : TEXT;
    }

    private static @Nullable Type child(Kind kind, Type parent, String token) {
        if (parent instanceof ParameterizedType several) {
            Type[] arguments = several.getActualTypeArguments();
            boolean row = several.getRawType() == List.class && token.matches("\\d+");
            return row || several.getRawType() == Map.class ? arguments[arguments.length - 1] : null;
        }
        if (parent instanceof Class<?> holder && holder.isRecord()) {
            return Arrays.stream(holder.getRecordComponents())
                    .filter(component -> component.getName().equals(token))
                    .map(component -> type(kind, holder, component))
                    .findFirst()
                    .orElse(null);
        }
        return null;
    }

    private static Type type(Kind kind, Class<?> holder, RecordComponent component) {
        boolean details = holder == ItemContent.class && component.getName().equals("details");
        return details ? kind.detailsType() : component.getGenericType();
    }
}
