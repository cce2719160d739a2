package org.thongthin.cms.content;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types to find an item: its id, an address that has the id in it, or words, each of which has to stand in its
 * title, its summary, its English title or its owner's name. How a word is spelled, {@code search_words} in the database
 * evens out.
 */
final class ItemSearch {
    /** Further ones are not looked at. */
    static final int MOST_WORDS = 8;

    private static final Pattern ID = Pattern.compile(
            "(?<![0-9a-f])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private static final String HAS_WORD = "w.words like search_pattern(?)";

    /** For what is shorter than a trigram: as a pattern it would be taken for something that the index finds. */
    private static final String HAS_LETTERS = "strpos(w.words, nullif(search_words(?), '')) > 0";

    private static final String HAS_ALL_LETTERS =
            "search_letters(w.words) @> search_sought(%s) and w.words like all (search_patterns(%s))";

    private static final int TRIGRAM = 3;

    private ItemSearch() {}

    static void add(ItemConditions where, @Nullable String typed) {
        if (typed == null || addId(where, typed)) {
            return;
        }
        List<String> words = words(typed);
        where.addWords(
                words.stream()
                        .map(word -> isShort(word) ? HAS_LETTERS : HAS_WORD)
                        .collect(Collectors.joining(" and ")),
                words);
    }

    /** Finds the same, and what is short by an index too. */
    static void addLookUp(ItemConditions where, @Nullable String typed) {
        if (typed == null || words(typed).stream().noneMatch(ItemSearch::isShort)) {
            add(where, typed);
            return;
        }
        if (addId(where, typed)) {
            return;
        }
        List<String> words = words(typed);
        String array = "array[" + String.join(", ", Collections.nCopies(words.size(), "?")) + "]";
        where.addLookUp(
                HAS_ALL_LETTERS.formatted(array, array),
                Stream.concat(words.stream(), words.stream()).toList());
    }

    private static boolean addId(ItemConditions where, String typed) {
        UUID id = id(typed);
        if (id != null) {
            where.add("l.item_id = ?", id);
        }
        return id != null;
    }

    private static boolean isShort(String word) {
        return word.codePointCount(0, word.length()) < TRIGRAM;
    }

    /** The item that is named; null where none is. */
    static @Nullable UUID id(String typed) {
        Matcher id = ID.matcher(typed);
        return id.find() ? UUID.fromString(id.group()) : null;
    }

    static List<String> words(String typed) {
        return Arrays.stream(BLANKS.split(typed.strip())).limit(MOST_WORDS).toList();
    }
}
