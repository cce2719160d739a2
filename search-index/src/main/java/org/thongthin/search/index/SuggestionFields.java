package org.thongthin.search.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.analysis.Grams;
import org.thongthin.search.analysis.NormalisedText;
import org.thongthin.search.analysis.Normaliser;
import org.thongthin.search.analysis.Thai;
import org.thongthin.search.analysis.Word;
import org.thongthin.search.analysis.Words;
import org.thongthin.search.query.Mark;

/** By what a title or name is found while it is being typed, and in which order. */
final class SuggestionFields {
    /** Beginnings up to this length are terms of their own; of longer ones the grams tell. */
    static final int SHORT = 4;

    /** No more of what is typed is looked up. */
    static final int LONGEST = 60;

    static final String WHOLE = "^";

    /** How documents are sorted in every segment, those that are never suggested behind the others. */
    static final Sort BEST_FIRST = new Sort(new SortField(Fields.ORDER, SortField.Type.LONG, true, Long.MIN_VALUE));

    /** Between what carries a document and its texts. */
    static final char NEXT = '\n';

    /** No more of a title is compared with what is typed. */
    private static final int LONGEST_TEXT = 150;

    private SuggestionFields() {}

    /**
     * @param carrier see {@link Candidate#carrier()}
     * @param texts all by which it is found
     * @param order the highest come first, in their group
     */
    static void addTo(Document document, SuggestedGroup group, String carrier, List<String> texts, long order) {
        Set<String> starts = new LinkedHashSet<>();
        Set<String> grams = new LinkedHashSet<>();
        StringBuilder keys = new StringBuilder(carrier);
        for (String text : texts) {
            String normalised = first(LONGEST_TEXT, Normaliser.normalise(text));
            String key = compact(normalised);
            addStart(WHOLE + key, SHORT + 1, starts);
            for (Word word : Words.of(normalised)) {
                addStart(compact(first(2 * SHORT, normalised.substring(word.start()))), SHORT, starts);
            }
            grams.addAll(grams(key));
            keys.append(NEXT).append(key);
        }
        document.add(PlainTerms.field(group.starts(), starts));
        document.add(PlainTerms.field(group.grams(), grams));
        document.add(new BinaryDocValuesField(Fields.SUGGESTED, new BytesRef(keys)));
        document.add(new NumericDocValuesField(Fields.ORDER, order));
    }

    /** Unlike the grams of a search, over spaces and signs too: what is typed is looked for as it stands. */
    static Set<String> grams(String key) {
        Set<String> grams = new LinkedHashSet<>();
        for (int end = Grams.SIZE; end <= key.length(); end++) {
            grams.add(key.substring(end - Grams.SIZE, end));
        }
        return grams;
    }

    private static void addStart(String text, int longest, Set<String> starts) {
        for (int length = 1; length <= Math.min(longest, text.length()); length++) {
            starts.add(text.substring(0, length));
        }
    }

    private static String first(int most, String text) {
        return text.substring(0, Math.min(most, text.length()));
    }

    /**
     * The form in which names and what is typed are compared: normalised, and without spaces beside Thai, which people
     * put or leave out as they like.
     */
    static String key(String text) {
        return compact(Normaliser.normalise(text));
    }

    private static String compact(String normalised) {
        StringBuilder key = new StringBuilder(normalised.length());
        for (int i = 0; i < normalised.length(); i++) {
            if (isKept(normalised, i)) {
                key.append(normalised.charAt(i));
            }
        }
        return key.toString();
    }

    /** Of spaces, the last of a run that is not at the end and has no Thai beside it. */
    private static boolean isKept(String text, int at) {
        if (text.charAt(at) != ' ') {
            return true;
        }
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (after == ' ' || Thai.is(after)) {
            return false;
        }
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before >= 0 && !Thai.is(text.charAt(before));
    }

    /** Where the text has the key, in whole clusters; null where it has not. */
    static @Nullable Mark find(String key, String text) {
        NormalisedText normalised = Normaliser.map(text);
        int at = compact(normalised.text()).indexOf(key);
        if (at < 0 || key.isEmpty()) {
            return null;
        }
        int first = place(normalised.text(), at);
        int last = place(normalised.text(), at + key.length() - 1);
        int start = normalised.sourceStart(first);
        int end = normalised.sourceEnd(last + 1);
        while (start > 0 && goesOn(text, start)) {
            start--;
        }
        while (end < text.length() && goesOn(text, end)) {
            end++;
        }
        return start < end ? new Mark(start, end) : null;
    }

    /** Where in the normalised text the key's character stands. */
    private static int place(String normalised, int inKey) {
        int left = inKey;
        for (int i = 0; i < normalised.length(); i++) {
            if (isKept(normalised, i) && left-- == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("beyond the key");
    }

    private static boolean goesOn(String text, int at) {
        char c = text.charAt(at);
        return Character.getType(c) == Character.NON_SPACING_MARK || c == 'ำ' || Character.isLowSurrogate(c);
    }
}
