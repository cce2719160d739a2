package org.thongthin.cms.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.thongthin.cms.platform.Language;
import org.thongthin.cms.platform.Messages;
import org.thongthin.cms.platform.Moment;

/** Times as people write them, by the clock of Bangkok: 20 พฤศจิกายน 2569 เวลา 14.05 น., 20 November 2026, 14:05. */
final class Dates {
    static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final int BUDDHIST_ERA = 543;
    private static final int BUDDHIST_AT_LEAST = 2400;

    private Dates() {}

    static String day(LocalDate date, Language language) {
        String dayAndMonth =
                DateTimeFormatter.ofPattern("d MMMM", language.locale()).format(date);
        return switch (language) {
            case TH -> dayAndMonth + " " + (date.getYear() + BUDDHIST_ERA);
            case EN -> dayAndMonth + " " + date.getYear();
        };
    }

    static String day(Instant instant, Language language) {
        return day(LocalDate.ofInstant(instant, BANGKOK), language);
    }

    static String moment(Instant instant, Language language) {
        return Moment.of(instant, language);
    }

    /**
     * What somebody meant who typed 20/11/2569 into a field that counts by the Christian era: nothing that is told here
     * happens after its year {@value #BUDDHIST_AT_LEAST}.
     */
    static LocalDate meant(LocalDate typed) {
        return typed.getYear() >= BUDDHIST_AT_LEAST ? typed.minusYears(BUDDHIST_ERA) : typed;
    }

    /** As the other, with a time. */
    static LocalDateTime meant(LocalDateTime typed) {
        return meant(typed.toLocalDate()).atTime(typed.toLocalTime());
    }

    /** The time of day: 10.32 น., 10:32. */
    static String time(Instant instant, Language language) {
        LocalDateTime there = LocalDateTime.ofInstant(instant, BANGKOK);
        return DateTimeFormatter.ofPattern(
                        switch (language) {
                            case TH -> "HH.mm'\u00a0น.'";
                            case EN -> "HH:mm";
                        })
                .format(there);
    }

    /** How long something has lasted, in its two largest units at most; never a negative time. */
    static String span(Duration duration, Messages words, Language language) {
        long days = Math.max(0, duration.toDays());
        int hours = duration.isNegative() ? 0 : duration.toHoursPart();
        int minutes = duration.isNegative() ? 0 : duration.toMinutesPart();
        if (days >= 7) {
            return words.in(language, "span.days", days);
        }
        if (days > 0) {
            return words.in(language, "span.days", days)
                    + (hours > 0 ? " " + words.in(language, "span.hours", hours) : "");
        }
        if (hours == 0 && minutes == 0) {
            return words.in(language, "span.now");
        }
        return hours > 0 ? words.in(language, "span.hours", hours) : words.in(language, "span.minutes", minutes);
    }
}
