package org.thongthin.site.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
    private static final Instant STAMP = Instant.parse("2026-11-01T03:00:00Z");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "ก",
                        "น้ำ",
                        "ผู้ใหญ่",
                        " ๆ",
                        "a",
                        " ",
                        ",",
                        ";",
                        "\\",
                        ":",
                        "\"",
                        "\r",
                        "\n",
                        "\t",
                        "\u0007",
                        "\uD83D\uDE00")
                .list()
                .ofMaxSize(120)
                .map(pieces -> String.join("", pieces));
    }

    @Property
    void whatIsFoldedComesBackWholeAndNoLineIsTooLong(@ForAll("texts") String text) {
        String content = "SUMMARY:" + CalendarFile.escaped(text);
        StringBuilder folded = new StringBuilder();
        CalendarFile.fold(content, folded);
        assertThat(folded.toString()).endsWith("\r\n");
        for (String line : folded.toString().split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            // No letter was cut: each line is text by itself.
            assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(line);
        }
        assertThat(unfolded(folded.toString())).containsExactly(content);
    }

    @Property
    void aTextIsReadAsItWasWritten(@ForAll("texts") String text) {
        assertThat(read(CalendarFile.escaped(text)))
                .isEqualTo(text.replaceAll("\r\n|\r", "\n").replace("\u0007", ""));
    }

    @Test
    void anEventByTheClockAndOneByDays() {
        CalendarFile file = new CalendarFile("ปฏิทิน");
        file.add(event("1@x", Span.of(Instant.parse("2026-08-12T01:00:00Z"), Instant.parse("2026-08-12T09:00:00Z"))));
        file.add(event("2@x", Span.of(Instant.parse("2026-11-27T17:00:00Z"), Instant.parse("2026-11-29T17:00:00Z"))));
        file.add(event("3@x", Span.of(Instant.parse("2026-08-12T01:00:00Z"), null)));
        assertThat(unfolded(new String(file.bytes(), StandardCharsets.UTF_8)))
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .endsWith("END:VCALENDAR")
                .containsSubsequence(
                        "BEGIN:VEVENT",
                        "UID:1@x",
                        "DTSTAMP:20261101T030000Z",
                        "DTSTART:20260812T010000Z",
                        "DTEND:20260812T090000Z",
                        "SUMMARY:งานวัด\\, ครั้งที่ 1",
                        "LOCATION:อ.ธาตุพนม",
                        "GEO:16.9;104.7",
                        "URL:https://thongthin.example/news/1",
                        "END:VEVENT")
                .containsSubsequence("UID:2@x", "DTSTART;VALUE=DATE:20261128", "DTEND;VALUE=DATE:20261130")
                .containsSubsequence("UID:3@x", "DTSTART:20260812T010000Z", "SUMMARY:งานวัด\\, ครั้งที่ 1");
        assertThat(unfolded(new String(file.bytes(), StandardCharsets.UTF_8)).stream()
                        .filter(line -> line.startsWith("DTEND")))
                .hasSize(2);
    }

    private static CalendarFile.Event event(String uid, Span span) {
        return new CalendarFile.Event(
                uid,
                STAMP,
                span,
                "งานวัด, ครั้งที่ 1",
                null,
                "อ.ธาตุพนม",
                "16.9;104.7",
                "https://thongthin.example/news/1");
    }

    /** As section 3.1 of RFC 5545 tells a reader to. */
    private static List<String> unfolded(String file) {
        return Arrays.stream(file.replace("\r\n ", "").split("\r\n")).toList();
    }

    private static String read(String escaped) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char letter = escaped.charAt(i);
            if (letter != '\\') {
                text.append(letter);
                continue;
            }
            i++;
            text.append(escaped.charAt(i) == 'n' ? '\n' : escaped.charAt(i));
        }
        return text.toString();
    }
}
