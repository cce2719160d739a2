package org.thongthin.site.keeping;

import io.micronaut.context.annotation.ConfigurationProperties;

/**
 * How much may be kept.
 *
 * @param bytes of memory for answers, about
 * @param longestTarget the longest path with its query, in characters, whose answer is kept
 */
@ConfigurationProperties("keeping")
public record KeepingConfiguration(long bytes, int longestTarget) {}
