package org.thongthin.site.looking;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What is wrong with a page as it is drawn: text cut off or one over the other, pictures and fonts that did not come, a page wider than its window. */
public final class Appearance {
    private static final String FAULTS = script();

    private Appearance() {}

    /** Waits for fonts and pictures; none where nothing is wrong. */
    public static List<String> faults(Page page) {
        List<?> found = (List<?>) page.evaluate(FAULTS);
        return found.stream().map(String::valueOf).distinct().toList();
    }

    private static String script() {
        try (InputStream file = Appearance.class.getResourceAsStream("/looking/faults.js")) {
            String source = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return source.replaceAll("(?m)^ *//.*\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
