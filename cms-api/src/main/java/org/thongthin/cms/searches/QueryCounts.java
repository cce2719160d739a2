package org.thongthin.cms.searches;

import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.Paging;

/** What the public looked for, by day. Days are those of Thailand; who may ask, {@code accounts.AccessTable} says. */
@Singleton
public class QueryCounts {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final QueryCountRows rows;
    private final Clock clock;
    private final long keepDays;

    QueryCounts(QueryCountRows rows, Clock clock, @Value("${searches.keep}") Duration keep) {
        this.rows = rows;
        this.clock = clock;
        this.keepDays = keep.toDays();
    }

    /**
     * Takes what one run of public-site has counted on a day. Told twice it is the same as told once.
     *
     * @param counter names the run
     * @throws Invalid for a day that is over for long or still to come, and for a query that too few asked
     */
    @Transactional
    public void tell(LocalDate day, UUID counter, Supplier<DayTold> told) {
        DayTold counted = told.get();
        // Another machine's clock may be a little ahead, over midnight too.
        List<CountedQuery> queries = new DayCheck().checked(day, firstKept(), today().plusDays(1), counted);
        rows.put(day, counter, queries);
        rows.putDay(day, counter, counted.asked(), counted.unanswered());
    }

    /** @throws Invalid as {@link QueryPeriod#of} */
    public QueryPeriod period(@Nullable String period, @Nullable String day, @Nullable String unanswered) {
        return QueryPeriod.of(period, day, unanswered, today());
    }

    /** In two statements, however long the page is. */
    @ReadOnly
    public AskedPage page(QueryPeriod period, Paging paging) {
        QueryCountRows.Sums sums = rows.sums(period);
        return new AskedPage(
                rows.page(period, paging.size(), paging.offset()),
                period.first(),
                period.last(),
                sums.asked(),
                sums.unanswered(),
                sums.queries(),
                paging.page(),
                paging.size());
    }

    /** How many queries there are to show. */
    @ReadOnly
    public long size(QueryPeriod period) {
        return rows.sums(period).queries();
    }

    /** Hands over all of them, the most asked first; what the reader throws ends it. */
    @ReadOnly
    public void each(QueryPeriod period, Consumer<AskedQuery> reader) {
        rows.each(period, reader);
    }

    /** @return how many rows went, those of days that are kept no longer */
    @Scheduled(fixedDelay = "1h", initialDelay = "11m")
    @Transactional
    int forget() {
        return rows.forgetBefore(firstKept());
    }

    private LocalDate firstKept() {
        return today().minusDays(keepDays - 1);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BANGKOK);
    }
}
