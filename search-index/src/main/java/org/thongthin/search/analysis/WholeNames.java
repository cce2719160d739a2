package org.thongthin.search.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The names that are protected from the dictionary of words: a text that has one is indexed under the whole name too, and
 * a question that has one asks for it, however words were cut there. Every set knows all provinces and districts.
 */
public final class WholeNames {
    private static final WholeNames OFFICIAL = new WholeNames(
            TableFile.rows("places.tsv").stream().map(List::getFirst).sorted().toArray(String[]::new));

    /** Of a heading's run that is longer, a part is more likely to be asked. */
    private static final int LONGEST_RUN = 40;

    private static final int SHORTEST = 2;
    private static final int BEGINNING = 3;

    /** A name of so many letters is hardly a part of other words by chance. */
    private static final int LONG = 6;

    /** In order, so that the ones that begin alike stand together. */
    private final String[] sorted;

    /** The hashes of the first three letters of names, or of both: no name begins at most places of a text. */
    private final BitSet beginnings = new BitSet(1 << 16);

    private WholeNames(String[] sorted) {
        this.sorted = sorted;
        for (String name : sorted) {
            beginnings.set(beginning(name, 0, Math.min(name.length(), BEGINNING)));
        }
    }

    private static int beginning(String text, int from, int letters) {
        int hash = letters;
        for (int i = from; i < from + letters; i++) {
            hash = 31 * hash + letter(text, i);
        }
        return hash * 0x9E3779B9 >>> 16;
    }

    /** What is no letter stands for a space. */
    private static char letter(String text, int at) {
        char c = text.charAt(at);
        return Grams.isPart(c) ? c : ' ';
    }

    /** The provinces and districts alone. */
    public static WholeNames official() {
        return OFFICIAL;
    }

    /** With these too, in any form: see {@link #bare}. */
    public WholeNames with(Collection<String> names) {
        Set<String> all = new TreeSet<>(Arrays.asList(sorted));
        names.stream()
                .map(WholeNames::bare)
                .filter(name -> name.length() >= SHORTEST)
                .forEach(all::add);
        return all.size() == sorted.length ? this : new WholeNames(all.toArray(String[]::new));
    }

    /** A name as it is kept: normalised, without the type of a local government and with one space for what is no letter. */
    public static String bare(String name) {
        return Runs.of(Normaliser.normalise(name)).stream()
                .filter(run -> !LocalTypes.isType(run))
                .collect(Collectors.joining(" "));
    }

    /** What all of them sound like, for the fingerprint of the analysis. */
    List<String> soundTerms() {
        return Arrays.stream(sorted)
                .flatMap(name -> SoundTerms.ofName(name).stream())
                .toList();
    }

    public boolean knows(String bare) {
        return Arrays.binarySearch(sorted, bare) >= 0;
    }

    /**
     * The names in a normalised text, each time one stands there, the longest at a place: a short one where words begin and
     * end, a long one wherever no letter is torn from its marks, since words around a name are often cut wrongly.
     */
    public List<String> in(String normalised, List<Word> words) {
        BitSet starts = new BitSet();
        BitSet ends = new BitSet();
        for (Word word : words) {
            starts.set(word.start());
            ends.set(word.end());
        }
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < normalised.length()) {
            String name = mayBegin(normalised, at) && isWhole(normalised, at)
                    ? longest(normalised, at, starts.get(at), ends)
                    : null;
            if (name == null) {
                at++;
            } else {
                found.add(name);
                at += name.length();
            }
        }
        return found;
    }

    private boolean mayBegin(String text, int at) {
        int left = text.length() - at;
        return left >= SHORTEST && beginnings.get(beginning(text, at, SHORTEST))
                || left >= BEGINNING && beginnings.get(beginning(text, at, BEGINNING));
    }

    /** Whether what is before the place and what is behind it are not one written syllable. */
    private static boolean isWhole(String text, int at) {
        return at >= text.length()
                || (!Syllables.isVowel(text.charAt(at))
                        && Character.getType(text.charAt(at)) != Character.NON_SPACING_MARK
                        && (at == 0 || !Syllables.isLeading(text.charAt(at - 1))));
    }

    /** Narrows the names down to those that begin as the text goes on, letter by letter. */
    private @Nullable String longest(String text, int start, boolean startsWord, BitSet ends) {
        int low = 0;
        int high = sorted.length;
        String found = null;
        for (int length = 0; low < high && start + length < text.length(); length++) {
            char letter = letter(text, start + length);
            low = first(low, high, length, letter);
            high = first(low, high, length, (char) (letter + 1));
            int end = start + length + 1;
            if (low < high
                    && sorted[low].length() == length + 1
                    && (startsWord && ends.get(end) || length + 1 >= LONG && isWhole(text, end))) {
                found = sorted[low];
            }
        }
        return found;
    }

    /** The first of the names from low to high whose letter there is not before c. */
    private int first(int low, int high, int at, char c) {
        int from = low;
        int to = high;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle].length() > at && sorted[middle].charAt(at) >= c) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /**
     * What a heading or a question may call by its name without our knowing: each run, a type of local government, and both
     * together.
     */
    public static List<String> runs(String normalised) {
        List<String> names = new ArrayList<>();
        String type = "";
        for (String run : Runs.of(normalised)) {
            if (run.length() >= SHORTEST && run.length() <= LONGEST_RUN) {
                names.add(run);
                if (!type.isEmpty()) {
                    names.add(type + " " + run);
                }
            }
            type = LocalTypes.isType(run) ? run : "";
        }
        return names;
    }
}
