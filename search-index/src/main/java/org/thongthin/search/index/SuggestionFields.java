package org.thongthin.search.index;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.thongthin.search.analysis.Grams;
import org.thongthin.search.analysis.Normaliser;
import org.thongthin.search.analysis.Word;
import org.thongthin.search.analysis.Words;

/** By what a title or name is found while it is being typed. */
final class SuggestionFields {
    /** Beginnings up to this length are terms of their own, since a short prefix would run over too many terms. */
    static final int SHORT = 4;

    /** No more of what is typed is looked up. */
    static final int LONGEST = 32;

    static final String WHOLE = "^";

    private static final Pattern SPACES = Pattern.compile(" +");

    private SuggestionFields() {}

    static void addTo(Document document, String name) {
        String normalised = Normaliser.normalise(name);
        String key = compact(normalised);
        Set<String> starts = new LinkedHashSet<>();
        addStart(WHOLE + key, starts);
        for (Word word : Words.of(normalised)) {
            addStart(compact(normalised.substring(word.start())), starts);
        }
        starts.forEach(start -> document.add(new StringField(Fields.STARTS, start, Field.Store.NO)));
        new LinkedHashSet<>(Grams.of(key))
                .forEach(gram -> document.add(new StringField(Fields.NAME_GRAMS, gram, Field.Store.NO)));
    }

    private static void addStart(String text, Set<String> starts) {
        for (int length = 1; length <= SHORT && length < text.length(); length++) {
            starts.add(text.substring(0, length));
        }
        starts.add(text.substring(0, Math.min(text.length(), LONGEST + 1)));
    }

    /**
     * The form in which names and what is typed are compared: normalised, and without spaces beside Thai, which people
     * put or leave out as they like.
     */
    static String key(String text) {
        return compact(Normaliser.normalise(text));
    }

    private static String compact(String normalised) {
        String text = SPACES.matcher(normalised).replaceAll(" ").strip();
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ' ' || (!isThai(text.charAt(i - 1)) && !isThai(text.charAt(i + 1)))) {
                key.append(text.charAt(i));
            }
        }
        return key.toString();
    }

    private static boolean isThai(char c) {
        return c >= 0x0E00 && c <= 0x0E7F;
    }
}
