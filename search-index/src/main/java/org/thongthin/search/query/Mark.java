package org.thongthin.search.query;

/** [start, end) in UTF-16 units of a snippet's or suggestion's text. Marks are in order and do not touch. */
public record Mark(int start, int end) {}
