package org.thongthin.site.browse;

/**
 * What is new from a region.
 *
 * @param region the region's code
 */
public record RegionCard(String region, Card card) {}
