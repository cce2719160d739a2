package org.thongthin.cms.searches;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;

/**
 * Which days, and which of their queries, are asked for.
 *
 * @param last the day with which the period ends
 * @param unanswered whether only those are asked for that somebody found nothing by, the most of these first
 */
public record QueryPeriod(Length length, LocalDate last, boolean unanswered) {
    /** How many days. */
    public enum Length {
        DAY("day", 1),
        WEEK("week", 7),
        ALL("all", 90);

        private final String code;
        private final int days;

        Length(String code, int days) {
            this.code = code;
            this.days = days;
        }

        public String code() {
            return code;
        }
    }

    /**
     * As a URL carries them; blank counts as absent.
     *
     * @param period {@code day}, {@code week} or {@code all}; a week where absent
     * @param day such as 2026-11-20; today where absent
     * @throws Invalid naming what can't be understood
     */
    static QueryPeriod of(@Nullable String period, @Nullable String day, @Nullable String unanswered, LocalDate today) {
        return new QueryPeriod(length(period), last(day, today), "true".equals(unanswered));
    }

    private static Length length(@Nullable String period) {
        if (period == null || period.isBlank()) {
            return Length.WEEK;
        }
        return Arrays.stream(Length.values())
                .filter(length -> length.code.equals(period))
                .findFirst()
                .orElseThrow(() -> new Invalid(new FieldError("/period", "unknown")));
    }

    private static LocalDate last(@Nullable String day, LocalDate today) {
        if (day == null || day.isBlank()) {
            return today;
        }
        try {
            return LocalDate.parse(day.strip());
        } catch (DateTimeParseException none) {
            throw new Invalid(new FieldError("/day", "not-a-date"));
        }
    }

    public LocalDate first() {
        return last.minusDays(length.days - 1L);
    }
}
