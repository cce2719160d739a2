package org.thongthin.site.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.browse.Addresses;
import org.thongthin.site.platform.Language;

/** Where the calendar's pages and files are. Addresses have years of the common era: they are for machines as well. */
final class CalendarAddresses {
    static final String PATH = "/calendar";
    static final String FILE = ".ics";

    private CalendarAddresses() {}

    static String month(YearMonth month, @Nullable String province, Language language) {
        return in(province, language.address(PATH + "/" + month));
    }

    static String day(LocalDate day, @Nullable String province, Language language) {
        return in(province, language.address(PATH + "/" + day));
    }

    static String file(YearMonth month, @Nullable String province, Language language) {
        return in(province, language.address(PATH + "/" + month + FILE));
    }

    static String in(@Nullable String province, String path) {
        return Addresses.query(path, Collections.<String, @Nullable String>singletonMap("province", province));
    }

    static String current(@Nullable String province, Language language) {
        return in(province, language.address(PATH));
    }

    static Map<String, @Nullable String> query(@Nullable String province) {
        return Collections.singletonMap("province", province);
    }
}
