package org.thongthin.cms.platform;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A moment as people write it, by the clock of Bangkok: 20 พฤศจิกายน 2569 เวลา 14.05 น., 20 November 2026, 14:05. */
public final class Moment {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final int BUDDHIST_ERA = 543;

    private Moment() {}

    public static String of(Instant instant, Language language) {
        LocalDateTime there = LocalDateTime.ofInstant(instant, BANGKOK);
        String day = DateTimeFormatter.ofPattern("d MMMM", language.locale()).format(there);
        return switch (language) {
            case TH -> day + " " + (there.getYear() + BUDDHIST_ERA) + " เวลา\u00a0" + hour(instant, language);
            case EN -> day + " " + there.getYear() + ", " + hour(instant, language);
        };
    }

    /** The hour and minute alone, for what is near. */
    public static String hour(Instant instant, Language language) {
        String pattern = switch (language) {
            case TH -> "HH.mm'\u00a0น.'";
            case EN -> "HH:mm";
        };
        return DateTimeFormatter.ofPattern(pattern).format(LocalDateTime.ofInstant(instant, BANGKOK));
    }
}
