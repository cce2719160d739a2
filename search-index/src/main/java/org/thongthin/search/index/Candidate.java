package org.thongthin.search.index;

import java.util.List;

/**
 * What may be suggested.
 *
 * @param document its number in the whole index
 * @param carrier what a public item has to carry for it, as {@link Carried} reads it; empty for nothing
 * @param keys the texts by which it is found, as {@link SuggestionFields#key} makes them
 */
record Candidate(int document, long order, String carrier, List<String> keys) {}
