package org.thongthin.search.baseline;

import java.util.List;

/**
 * @param total how many texts match, exactly
 * @param ids of the best, the best first
 * @param scores of the same
 */
public record Found(long total, List<String> ids, List<Float> scores) {}
