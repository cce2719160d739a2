package org.thongthin.cms.desk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser of this machine. */
final class Chromium {
    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium-headless-shell",
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

    static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(path()))
                        .setArgs(List.of("--no-sandbox")));
    }

    private static String path() {
        String named = System.getenv("CHROMIUM");
        return named != null
                ? named
                : USUAL.stream().filter(Chromium::exists).findFirst().orElse(USUAL.getFirst());
    }

    private static boolean exists(String path) {
        return Files.isExecutable(Path.of(path));
    }
}
