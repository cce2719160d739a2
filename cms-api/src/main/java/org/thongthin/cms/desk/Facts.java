package org.thongthin.cms.desk;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.BodyHtml;
import org.thongthin.cms.content.ItemContent;
import org.thongthin.cms.platform.Language;

/** An item's fields in words, the same for every kind. */
@Singleton
final class Facts {
    private final Names names;

    Facts(Names names) {
        this.names = names;
    }

    /** Every field of an item, those without a word too, in the order of the form. */
    List<Fact> of(ItemContent content, Language language) {
        return ContentField.of(content).stream()
                .map(field -> fact(field, language))
                .toList();
    }

    private Fact fact(ContentField field, Language language) {
        boolean translated = field.pointer().startsWith("/translations/en/");
        return new Fact(
                field.pointer(),
                Fact.label(field.pointer()),
                lines(field, language),
                field.type() == FieldType.BODY,
                translated ? "en" : "th");
    }

    private List<String> lines(ContentField field, Language language) {
        Object value = field.value();
        if (value == null) {
            return List.of();
        }
        return switch (field.type()) {
            case TEXT -> List.of(named(field.pointer(), value.toString(), language));
            case BODY -> body(value.toString());
            case NUMBER -> List.of(isYear(field) ? value.toString() : word(value, language));
            case DAY, MOMENT -> List.of(word(value, language));
            case TEXTS -> ((List<?>) value).stream().map(String::valueOf).toList();
            case ROWS ->
                ((List<?>) value).stream().map(row -> row(row, language)).toList();
            case RECORD -> throw new IllegalStateException("a record is no field: " + field.pointer());
        };
    }

    /** A year is a number that nobody writes with a comma. */
    private static boolean isYear(ContentField field) {
        return field.pointer().endsWith("Year");
    }

    private String named(String pointer, String value, Language language) {
        return switch (pointer) {
            case "/category" -> names.category(value, language);
            case "/location/provinceCode" -> names.province(value, language);
            case "/location/districtCode" -> names.district(value, language);
            default -> value;
        };
    }

    /** Sanitised when it was taken in; once more, so that no old row is trusted. */
    private static List<String> body(String html) {
        String clean = BodyHtml.sanitise(html);
        return clean == null ? List.of() : List.of(clean);
    }

    private static String word(@Nullable Object value, Language language) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> Dates.day(day, language);
            case Instant moment -> Dates.moment(moment, language);
            case Integer number ->
                NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
            case BigDecimal number -> price(number);
            case List<?> several -> several.stream().map(String::valueOf).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private static String price(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    private static String row(Object row, Language language) {
        List<String> words = new ArrayList<>();
        for (ContentField field : ContentField.of(row, "")) {
            words.add(word(field.value(), language));
        }
        words.removeIf(String::isEmpty);
        return String.join(" — ", words.stream().filter(Objects::nonNull).toList());
    }
}
