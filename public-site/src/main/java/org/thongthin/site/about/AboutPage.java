package org.thongthin.site.about;

import java.util.ArrayList;
import java.util.List;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.Texts;

/**
 * A page's text, in the order of the message bundle: {@code info.<page>.1.title}, then its paragraphs {@code info.<page>.1.p1}…
 * and the lines of its list {@code info.<page>.1.l1}…
 */
record AboutPage(String name, List<Part> parts) {
    /** @param lines of a list below the paragraphs; none for no list */
    record Part(String title, List<String> paragraphs, List<String> lines) {}

    /** @param values that stand in the texts as {@code {0}}, {@code {1}} … */
    static AboutPage of(String name, Texts texts, Language language, Object... values) {
        List<Part> parts = new ArrayList<>();
        for (int number = 1; texts.find(language, key(name, number, "title")) != null; number++) {
            parts.add(new Part(
                    texts.text(language, key(name, number, "title")),
                    several(texts, language, key(name, number, "p"), values),
                    several(texts, language, key(name, number, "l"), values)));
        }
        return new AboutPage(name, List.copyOf(parts));
    }

    private static String key(String name, int part, String what) {
        return "info." + name + "." + part + "." + what;
    }

    private static List<String> several(Texts texts, Language language, String prefix, Object... values) {
        List<String> found = new ArrayList<>();
        for (int number = 1; texts.find(language, prefix + number) != null; number++) {
            found.add(texts.text(language, prefix + number, values));
        }
        return List.copyOf(found);
    }
}
