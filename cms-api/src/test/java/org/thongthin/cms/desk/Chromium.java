package org.thongthin.cms.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The browser of this machine. */
final class Chromium {
    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private Chromium() {}

    /** Where there is one, and in CI always: there its absence is a failure, not a reason to leave tests out. */
    static boolean isExpected() {
        return System.getenv("CI") != null
                || System.getenv("CHROMIUM") != null
                || USUAL.stream().anyMatch(Chromium::exists);
    }

    static String path() {
        String named = System.getenv("CHROMIUM");
        return named != null
                ? named
                : USUAL.stream().filter(Chromium::exists).findFirst().orElse(USUAL.getFirst());
    }

    private static boolean exists(String path) {
        return Files.isExecutable(Path.of(path));
    }
}
