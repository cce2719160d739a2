package org.thongthin.cms.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.kind.Kind;

/**
 * Somebody else changed the item while its form was open.
 *
 * @param by who; null where the account is no more
 * @param at when
 * @param fields those in which the stored item and the form differ
 */
record Conflict(@Nullable String by, @Nullable Instant at, List<Field> fields) {
    /** A field in both wordings; empty where one has nothing. */
    record Field(String label, String theirs, String mine) {}

    static Conflict between(FormFields theirs, FormFields mine, Kind kind, @Nullable String by, @Nullable Instant at) {
        Set<String> pointers = new LinkedHashSet<>(theirs.values().keySet());
        pointers.addAll(mine.values().keySet());
        List<Field> fields = new ArrayList<>();
        for (String pointer : pointers) {
            String stored = words(theirs, pointer, kind);
            String typed = words(mine, pointer, kind);
            if (!stored.equals(typed)) {
                fields.add(new Field(Fact.label(pointer), stored, typed));
            }
        }
        return new Conflict(by, at, fields);
    }

    private static String words(FormFields fields, String pointer, Kind kind) {
        return switch (FieldType.at(kind, pointer)) {
            case TEXTS -> String.join("\n", fields.texts(pointer));
            case NUMBER ->
                FormDocument.western(fields.text(pointer)).replace(",", "").strip();
            case TEXT, BODY, DAY, MOMENT, ROWS, RECORD ->
                fields.text(pointer).replace("\r\n", "\n").strip();
        };
    }
}
