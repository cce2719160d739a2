package org.thongthin.cms.content;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private ItemSearch() {}

    static void add(ItemConditions where, @Nullable String typed) {
        if (typed == null) {
            return;
        }
        UUID id = id(typed);
        if (id != null) {
            where.add("l.item_id = ?", id);
            return;
        }
        List<String> words = words(typed);
        String all = String.join(" and ", Collections.nCopies(words.size(), HAS_WORD));
        where.add("l.item_id in (select w.item_id from listing_words w where " + all + ")", words.toArray());
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
