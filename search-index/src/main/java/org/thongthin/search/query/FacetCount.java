package org.thongthin.search.query;

/** How many items have a value (a code). */
public record FacetCount(String value, long count) {}
