package org.thongthin.search.analysis;

/** A word of a normalised text, with its place there: [start, end) in UTF-16 units. */
public record Word(String text, int start, int end) {}
