package org.thongthin.site.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;

/** Dates as people write them: 20 พฤศจิกายน 2569 in Thai, 20 November 2026 in English; the clock of Bangkok. */
public final class Dates {
    public static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final int BUDDHIST_ERA = 543;

    private Dates() {}

    public static String day(Instant instant, Language language) {
        return day(LocalDate.ofInstant(instant, BANGKOK), language);
    }

    public static String day(LocalDate date, Language language) {
        String dayAndMonth =
                DateTimeFormatter.ofPattern("d MMMM", language.locale()).format(date);
        return switch (language) {
            case TH -> dayAndMonth + " " + (date.getYear() + BUDDHIST_ERA);
            case EN -> dayAndMonth + " " + date.getYear();
        };
    }

    /** Such as วันเสาร์ที่ 5 ธันวาคม 2569 or Saturday 5 December 2026. */
    public static String weekdayAndDay(LocalDate date, Language language) {
        String weekday = date.getDayOfWeek().getDisplayName(TextStyle.FULL, language.locale());
        return switch (language) {
            case TH -> weekday + "ที่ " + day(date, language);
            case EN -> weekday + " " + day(date, language);
        };
    }

    /** Such as ธันวาคม 2569 or December 2026. */
    public static String month(YearMonth month, Language language) {
        String name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
        return switch (language) {
            case TH -> name + " " + (month.getYear() + BUDDHIST_ERA);
            case EN -> name + " " + month.getYear();
        };
    }

    /** The time of day, such as 08.30 น. or 08:30. */
    public static String time(Instant instant, Language language) {
        LocalDateTime there = LocalDateTime.ofInstant(instant, BANGKOK);
        return switch (language) {
            case TH -> DateTimeFormatter.ofPattern("HH.mm 'น.'").format(there);
            case EN -> DateTimeFormatter.ofPattern("HH:mm").format(there);
        };
    }
}
