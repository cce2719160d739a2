package org.thongthin.site.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Writes an iCalendar file (RFC 5545): lines end in CR LF and are folded at 75 octets, texts are escaped. */
final class CalendarFile {
    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder lines = new StringBuilder();

    /** @param name what a reader's calendar calls it */
    CalendarFile(String name) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Thongthin//Thai Local//TH");
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        text("NAME", name);
        text("X-WR-CALNAME", name);
        line("X-WR-TIMEZONE:Asia/Bangkok");
    }

    /**
     * @param uid names the event everywhere and for ever
     * @param stamp when it was last changed
     * @param geo latitude and longitude with a semicolon between, or null
     */
    record Event(
            String uid,
            Instant stamp,
            Span span,
            String title,
            @Nullable String summary,
            @Nullable String place,
            @Nullable String geo,
            String url) {}

    void add(Event event) {
        Span span = event.span();
        line("BEGIN:VEVENT");
        text("UID", event.uid());
        line("DTSTAMP:" + TIME.format(event.stamp()));
        line("LAST-MODIFIED:" + TIME.format(event.stamp()));
        if (span.wholeDays()) {
            line("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(span.first()));
            line("DTEND;VALUE=DATE:"
                    + DateTimeFormatter.BASIC_ISO_DATE.format(span.last().plusDays(1)));
        } else {
            line("DTSTART:" + TIME.format(span.from()));
            if (span.until() != null) {
                line("DTEND:" + TIME.format(span.until()));
            }
        }
        text("SUMMARY", event.title());
        if (event.summary() != null) {
            text("DESCRIPTION", event.summary());
        }
        if (event.place() != null && !event.place().isBlank()) {
            text("LOCATION", event.place());
        }
        if (event.geo() != null) {
            line("GEO:" + event.geo());
        }
        line("URL:" + event.url());
        line("END:VEVENT");
    }

    byte[] bytes() {
        return (lines + "END:VCALENDAR\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private void text(String name, String value) {
        line(name + ":" + escaped(value));
    }

    /** Section 3.3.11: a line break is written out; other control characters may not stand in a text at all. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\r\\n|[\\r\\n]", "\\\\n")
                .replaceAll("[\\p{Cntrl}&&[^\\t]]", "");
    }

    private void line(String content) {
        fold(content, lines);
    }

    /** Section 3.1: octets are counted, but no letter is cut in two. */
    static void fold(String content, StringBuilder lines) {
        int octets = 0;
        int at = 0;
        while (at < content.length()) {
            int letter = content.codePointAt(at);
            int more = octets(letter);
            if (octets + more > LONGEST_LINE) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.appendCodePoint(letter);
            octets += more;
            at += Character.charCount(letter);
        }
        lines.append("\r\n");
    }

    /** Of the letter in UTF-8; a broken pair of surrogates becomes a question mark. */
    private static int octets(int letter) {
        if (letter < 0x80) {
            return 1;
        }
        if (letter < 0x800) {
            return 2;
        }
        return letter < 0x10000 ? 3 : 4;
    }
}
