package org.thongthin.cms.searches;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that one run of public-site has counted on a day so far. Told again it replaces what it told before.
 *
 * @param asked searches of that day, the seldom ones too; each visitor's once a query
 * @param unanswered how many of them found nothing
 * @param queries those that at least five visitors asked, at most {@value #MOST}
 */
@Introspected
public record DayTold(long asked, long unanswered, @Nullable List<CountedQuery> queries) {
    public static final int MOST = 1_000;
}
