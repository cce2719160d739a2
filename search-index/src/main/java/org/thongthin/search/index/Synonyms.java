package org.thongthin.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thongthin.search.analysis.Normaliser;
import org.thongthin.search.analysis.Thai;
import org.thongthin.search.analysis.Word;
import org.thongthin.search.analysis.Words;

/** Other ways to ask the same, from the words that mean the same. They change questions and never what is indexed. */
final class Synonyms {
    static final Synonyms NONE = new Synonyms(Map.of());

    /** Each costs as much as the question itself. */
    static final int MOST_WAYS = 6;

    /** No one who means a term types more than this before it. */
    private static final int LOOKED_THROUGH = 120;

    /** A shorter term of Thai letters counts only where the dictionary too sees words: there are no blanks to go by. */
    private static final int CERTAIN = 5;

    /** What means the same, by the term that is asked for, longest term first. */
    private final Map<String, Set<String>> meant;

    private Synonyms(Map<String, Set<String>> meant) {
        this.meant = meant;
    }

    static Synonyms of(List<String> sources) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (String source : sources) {
            SynonymGroup group = SynonymGroup.read(source);
            List<String> others = group.meant().stream().map(Synonyms::plain).toList();
            for (String asked : group.asked()) {
                String term = plain(asked);
                Set<String> all = found.computeIfAbsent(term, key -> new LinkedHashSet<>());
                others.stream()
                        .filter(other -> !other.isEmpty() && !other.equals(term))
                        .forEach(all::add);
            }
        }
        Map<String, Set<String>> sorted = new LinkedHashMap<>();
        found.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparingInt(String::length).reversed()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return new Synonyms(sorted);
    }

    private static String plain(String term) {
        return Normaliser.normalise(term).replaceAll(" +", " ").strip();
    }

    /**
     * Another way to ask.
     *
     * @param replaced how many terms of the question it has others for
     */
    record Way(String text, int replaced) {}

    private record Place(int start, int end, Set<String> others) {}

    /** Other ways to ask this, those that change least first; at most {@value #MOST_WAYS}. */
    List<Way> ways(String text) {
        if (meant.isEmpty()) {
            return List.of();
        }
        String asked = plain(text.substring(0, Math.min(text.length(), LOOKED_THROUGH)));
        List<Place> places = places(asked);
        List<Way> ways = new ArrayList<>(List.of(new Way(asked, 0)));
        // From the last place to the first, so that what stands before keeps its place.
        for (Place place : places) {
            for (Way way : List.copyOf(ways)) {
                for (String other : place.others()) {
                    ways.add(new Way(replaced(way.text(), place, other), way.replaced() + 1));
                }
            }
            ways.sort(Comparator.comparingInt(Way::replaced));
            ways = new ArrayList<>(ways.subList(0, Math.min(ways.size(), MOST_WAYS + 1)));
        }
        return List.copyOf(ways.subList(1, ways.size()));
    }

    /** Blanks around it, so that no word runs into its neighbour. */
    private static String replaced(String text, Place place, String other) {
        String before = text.substring(0, place.start()).stripTrailing();
        String after = text.substring(place.end()).stripLeading();
        return (before + " " + other + " " + after).strip();
    }

    /** Where terms stand, the last first; of two that overlap the longer one. */
    private List<Place> places(String asked) {
        List<String> there = meant.keySet().stream().filter(asked::contains).toList();
        if (there.isEmpty()) {
            return List.of();
        }
        boolean[] boundaries = boundaries(asked);
        boolean[] taken = new boolean[asked.length()];
        List<Place> places = new ArrayList<>();
        for (String term : there) {
            Set<String> others = meant.getOrDefault(term, Set.of());
            for (int at = asked.indexOf(term); at >= 0; at = asked.indexOf(term, at + 1)) {
                int end = at + term.length();
                if (isFree(taken, at, end) && isWhole(asked, term, at, end, boundaries)) {
                    places.add(new Place(at, end, others));
                    Arrays.fill(taken, at, end, true);
                }
            }
        }
        places.sort(Comparator.comparingInt(Place::start).reversed());
        return places;
    }

    /** The dictionary's, and those between Thai and other letters, which it does not see. */
    private static boolean[] boundaries(String text) {
        boolean[] boundaries = new boolean[text.length() + 1];
        for (int i = 1; i < text.length(); i++) {
            boundaries[i] = Thai.is(text.charAt(i - 1)) != Thai.is(text.charAt(i));
        }
        for (Word word : Words.of(text)) {
            boundaries[word.start()] = true;
            boundaries[word.end()] = true;
        }
        return boundaries;
    }

    private static boolean isFree(boolean[] taken, int start, int end) {
        for (int i = start; i < end; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWhole(String text, String term, int start, int end, boolean[] boundaries) {
        if (boundaries[start] && boundaries[end]) {
            return true;
        }
        return term.length() >= CERTAIN
                && term.chars().allMatch(Thai::is)
                && (end == text.length() || Character.getType(text.charAt(end)) != Character.NON_SPACING_MARK);
    }
}
