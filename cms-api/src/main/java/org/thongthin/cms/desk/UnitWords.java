package org.thongthin.cms.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.thongthin.cms.content.kind.Kind;
import org.thongthin.cms.platform.Language;

/** What a unit of a form says, for people: names for codes, dates as they are written, rows one a line. */
record UnitWords(Names names, Language language) {
    String of(Kind kind, FormFields fields, String unit) {
        return switch (unit) {
            case Units.AREA ->
                names.place(orNull(fields.text(ItemForms.DISTRICT)), orNull(fields.text(ItemForms.PROVINCE)), language);
            case ItemForms.CATEGORY -> fields.text(unit).isEmpty() ? "" : names.category(fields.text(unit), language);
            default ->
                switch (FieldType.at(kind, unit)) {
                    case ROWS -> rows(kind, fields, unit);
                    case TEXTS -> String.join("\n", fields.texts(unit));
                    case DAY -> day(fields.text(unit));
                    case MOMENT -> moment(fields.text(unit));
                    case TEXT, BODY, NUMBER, RECORD -> plain(kind, fields, unit);
                };
        };
    }

    private static @org.jspecify.annotations.Nullable String orNull(String code) {
        return code.isEmpty() ? null : code;
    }

    private static String rows(Kind kind, FormFields fields, String list) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (String pointer : Units.pointers(kind, fields, list)) {
            String row = pointer.substring(list.length() + 1).replaceFirst("/.*", "");
            rows.computeIfAbsent(row, first -> new ArrayList<>()).add(String.join(", ", fields.texts(pointer)));
        }
        return rows.values().stream()
                .map(texts -> texts.stream().filter(text -> !text.isBlank()).collect(Collectors.joining(" — ")))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String plain(Kind kind, FormFields fields, String unit) {
        return Units.pointers(kind, fields, unit).stream()
                .map(fields::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    private String day(String text) {
        try {
            return text.isBlank() ? "" : Dates.day(Dates.meant(LocalDate.parse(text.strip())), language);
        } catch (DateTimeException asTyped) {
            return text;
        }
    }

    private String moment(String text) {
        try {
            return text.isBlank()
                    ? ""
                    : Dates.moment(
                            Dates.meant(LocalDateTime.parse(text.strip()))
                                    .atZone(Dates.BANGKOK)
                                    .toInstant(),
                            language);
        } catch (DateTimeException asTyped) {
            return text;
        }
    }
}
