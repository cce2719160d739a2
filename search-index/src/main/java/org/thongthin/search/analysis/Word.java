package org.thongthin.search.analysis;

import java.util.List;

/** A word of a normalised text, with its place there: [start, end) in UTF-16 units. */
public record Word(String text, int start, int end) {
    /** The texts of the words alone. */
    public static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }
}
