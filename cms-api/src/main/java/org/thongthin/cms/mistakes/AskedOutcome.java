package org.thongthin.cms.mistakes;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * What became of a report, as it is sent.
 *
 * @param outcome {@code mended}, or {@code unchanged} where there was nothing to mend
 * @param note for colleagues, up to {@value MistakeCheck#LONGEST_NOTE} characters; absent for none
 */
@Introspected
public record AskedOutcome(
        @Nullable String outcome, @Nullable String note) {}
