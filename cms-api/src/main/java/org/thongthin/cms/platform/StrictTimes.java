package org.thongthin.cms.platform;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.function.Function;

/**
 * Dates as ISO ({@code 2026-11-20}) and times as RFC 3339 with their offset, from texts only and in the years 1 to 9999:
 * the stock module also takes numbers, arrays and years that no database column holds.
 */
final class StrictTimes {
    private StrictTimes() {}

    static SimpleModule module() {
        return new SimpleModule("strict-times")
                .addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, LocalDate::parse))
                .addDeserializer(OffsetDateTime.class, new FromText<>(OffsetDateTime.class, OffsetDateTime::parse))
                .addDeserializer(
                        Instant.class,
                        new FromText<>(
                                Instant.class,
                                text -> bounded(OffsetDateTime.parse(text)).toInstant()));
    }

    private static <T extends TemporalAccessor> T bounded(T time) {
        int year = time.get(ChronoField.YEAR);
        if (year < 1 || year > 9999) {
            throw new DateTimeException("year " + year);
        }
        return time;
    }

    private static final class FromText<T extends TemporalAccessor> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final Class<T> type;
        private final transient Function<String, T> parse;

        FromText(Class<T> type, Function<String, T> parse) {
            super(type);
            this.type = type;
            this.parse = parse;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(type, parser);
            }
            String text = parser.getText();
            try {
                T time = parse.apply(text);
                return time.isSupported(ChronoField.YEAR) ? bounded(time) : time;
            } catch (DateTimeException unreadable) {
                return (T) context.handleWeirdStringValue(type, text, "not a time of the years 1 to 9999");
            }
        }
    }
}
