package org.thongthin.search.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Terms by which a name in Thai letters and the same name in roman letters meet: what it sounds like, whole and in runs of
 * three sounds.
 */
public final class SoundTerms {
    private static final char WHOLE = '=';

    /** So many words in a row may be one name: Phra Nakhon Si Ayutthaya. */
    private static final int LONGEST_NAME = 5;

    /** More words than these are no name and its place. */
    private static final int MOST_WORDS = 16;

    private static final Map<String, String> READINGS = readings();
    private static final Map<String, List<String>> SPELLINGS = spellings();

    /** What kinds of places are called in English or in roman letters; they are no part of a name. */
    private static final Set<String> KINDS = Set.of(
            "province",
            "changwat",
            "district",
            "amphoe",
            "amphur",
            "amper",
            "subdistrict",
            "tambon",
            "tambol",
            "municipality",
            "thesaban",
            "administrative",
            "organization",
            "organisation",
            "city",
            "town",
            "sub",
            "provincial",
            "thailand",
            "of",
            "the",
            "in");

    private SoundTerms() {}

    /**
     * @param words in roman letters, in their order, without those that say what kind of place is meant
     * @param wholes every name that some of the words in a row may be
     * @param grams of all words in a row
     */
    public record Asked(List<String> words, List<Whole> wholes, List<String> grams) {
        static final Asked NOTHING = new Asked(List.of(), List.of(), List.of());
    }

    /** The term for the words from {@code from} on and before {@code to}. */
    public record Whole(int from, int to, String term) {}

    private static Map<String, String> readings() {
        Map<String, String> readings = new HashMap<>();
        TableFile.rows("readings.tsv").forEach(row -> readings.put(row.getFirst(), row.getLast()));
        return Map.copyOf(readings);
    }

    private static Map<String, List<String>> spellings() {
        Map<String, List<String>> spellings = new HashMap<>();
        TableFile.rows("places.tsv").forEach(row -> spellings.put(row.getFirst(), row.subList(1, row.size())));
        return Map.copyOf(spellings);
    }

    /** Of a title or name, normalised: each run of Thai letters read aloud, and words in roman letters taken together. */
    public static List<String> ofHeading(String normalised) {
        List<String> terms = new ArrayList<>();
        StringBuilder latin = new StringBuilder();
        for (String run : Runs.of(normalised)) {
            if (isLatin(run.charAt(0))) {
                latin.append(run);
            } else if (!LocalTypes.isType(run)) {
                add(Syllables.read(run, READINGS), terms);
            }
        }
        add(latin.toString(), terms);
        return terms;
    }

    /** Of a name that was found in a text: as it is read, and as it is officially or usually spelt. */
    public static List<String> ofName(String name) {
        List<String> terms = new ArrayList<>();
        add(Syllables.read(name, READINGS), terms);
        SPELLINGS.getOrDefault(name, List.of()).forEach(spelling -> add(letters(spelling), terms));
        return terms;
    }

    private static void add(String roman, List<String> terms) {
        String sounds = Sounds.of(letters(roman));
        if (!sounds.isEmpty()) {
            terms.add(WHOLE + sounds);
            terms.addAll(Grams.of(sounds));
        }
    }

    private static String letters(String roman) {
        StringBuilder letters = new StringBuilder();
        for (char c : roman.toLowerCase(java.util.Locale.ROOT).toCharArray()) {
            if (c >= 'a' && c <= 'z') {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /** Of a normalised question: nothing where it has no roman letters. */
    public static Asked ofQuestion(String normalised) {
        List<String> words = Runs.of(normalised).stream()
                .filter(run -> isLatin(run.charAt(0)) && !KINDS.contains(run))
                .limit(MOST_WORDS)
                .map(SoundTerms::letters)
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return Asked.NOTHING;
        }
        List<Whole> wholes = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_NAME); to++) {
                wholes.add(new Whole(from, to, WHOLE + Sounds.of(String.join("", words.subList(from, to)))));
            }
        }
        return new Asked(words, wholes, Grams.of(Sounds.of(String.join("", words))));
    }

    /** What a word of a question sounds like, in runs of three sounds. */
    public static List<String> gramsOf(String word) {
        return Grams.of(Sounds.of(letters(word)));
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }
}
