package org.thongthin.site.platform;

import io.netty.util.AsciiString;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The time in a {@code Date} header (RFC 9110, section 5.6.7), written once a second. */
final class HttpDate {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private record Written(long second, AsciiString text) {}

    private static volatile Written last = new Written(Long.MIN_VALUE, AsciiString.EMPTY_STRING);

    private HttpDate() {}

    static AsciiString now() {
        long second = Math.floorDiv(System.currentTimeMillis(), 1_000L);
        Written written = last;
        if (written.second() != second) {
            written = new Written(second, AsciiString.of(FORMAT.format(Instant.ofEpochSecond(second))));
            last = written;
        }
        return written.text();
    }
}
