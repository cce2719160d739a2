package org.thongthin.search.query;

/**
 * Numbers of one name, added up.
 *
 * @param items how many items have one
 */
public record NumberSum(long items, double sum) {}
