package org.thongthin.search.query;

import java.util.List;

/** A piece of an item's text that starts and ends at word boundaries, with the words of the question marked in it. */
public record Snippet(String text, List<Mark> marks) {}
