package org.thongthin.cms.mistakes;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of a report.
 *
 * @param code one of {@link #CODES}
 */
record Outcome(String code, @Nullable String note) {
    static final String MENDED = "mended";
    static final String UNCHANGED = "unchanged";
    static final Set<String> CODES = Set.of(MENDED, UNCHANGED);
}
