package org.thongthin.site.looking;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.thongthin.site.browse.Chromium;
import org.thongthin.site.crawling.Crawl;
import org.thongthin.site.crawling.SiteFaults;
import org.thongthin.site.crawling.Visit;

/**
 * Takes a picture of each sort of page of a running site at three widths, light and dark, in both languages, and says what
 * is wrong with what it sees; then what is wrong with any page of the site, as its own links lead. Ends with 1 where there
 * is anything. Arguments: the site's address, the folder for the pictures, and, where not all sorts are wanted, addresses.
 */
public final class Look {
    private static final List<Integer> WIDTHS = List.of(360, 768, 1280);
    private static final int HEIGHT = 800;
    private static final List<String> WITHOUT_A_LINK =
            List.of("/search?q=%E0%B8%AE%E0%B8%AE%E0%B8%AE", "/en/search?q=silk", "/nothing", "/en/nothing");

    private record Shot(String address, int width, ColorScheme scheme, String file) {}

    private final PrintStream out;
    private final URI site;
    private final Path folder;
    private final List<Shot> shots = new ArrayList<>();
    private int faults;

    private Look(PrintStream out, URI site, Path folder) {
        this.out = out;
        this.site = site;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> given = List.of(arguments);
        Look look = new Look(out, URI.create(given.get(0)), Files.createDirectories(Path.of(given.get(1))));
        System.exit(look.look(given.subList(2, given.size())));
    }

    private int look(List<String> wanted) throws IOException {
        Set<String> addresses = new LinkedHashSet<>(wanted);
        if (wanted.isEmpty()) {
            out.println("Reading " + site + " …");
            Crawl crawl = Crawl.of(site);
            crawl.some(1).stream().map(Visit::address).forEach(addresses::add);
            addresses.addAll(WITHOUT_A_LINK);
            SiteFaults.of(crawl).forEach(this::tell);
        }
        out.println("Looking at " + addresses.size() + " pages …");
        try (Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.launch(playwright)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                for (int width : WIDTHS) {
                    at(browser, width, scheme, addresses);
                }
            }
        }
        Path sheet = ContactSheet.write(
                folder,
                addresses,
                address -> shots.stream()
                        .filter(shot -> shot.address().equals(address))
                        .map(Shot::file)
                        .toList());
        out.println("All pictures: " + sheet.toUri());
        out.println(faults == 0 ? "Nothing is wrong." : faults + " faults.");
        return faults == 0 ? 0 : 1;
    }

    private void at(Browser browser, int width, ColorScheme scheme, Set<String> addresses) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = context.newPage();
            int number = 0;
            for (String address : addresses) {
                page.navigate(site.resolve(address).toString());
                tell(address + " at " + width + ", " + word(scheme), Appearance.faults(page));
                String file = "%02d-%d-%s.png".formatted(++number, width, word(scheme));
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(folder.resolve(file)));
                shots.add(new Shot(address, width, scheme, file));
            }
        }
    }

    private static String word(ColorScheme scheme) {
        return scheme.name().toLowerCase(Locale.ROOT);
    }

    private void tell(String where, List<String> found) {
        found.forEach(fault -> out.println("  " + where + ": " + fault));
        faults += found.size();
    }
}
