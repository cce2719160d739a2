package org.thongthin.site.feed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.thongthin.search.index.ReadModel;
import org.thongthin.search.query.Filter;
import org.thongthin.search.query.SearchQuestion;
import org.thongthin.search.query.Sort;

/** What an operator watches: how far behind the site is, how much it holds, and what went wrong. */
@Singleton
final class FeedMetrics {
    /** What can go wrong, each for itself. */
    enum Failure {
        /** cms-api could not be followed. */
        FEED,
        /** A picture could not be had. */
        PICTURE,
        /** A change was not what was agreed, and left out. */
        UNREADABLE,
        /** An index that was built anew was not what it was built from, and not served. */
        REBUILD
    }

    private final MeterRegistry registry;
    private final Counter applied;

    FeedMetrics(MeterRegistry registry, ReadModel model, FeedStatus status, Clock clock) {
        this.registry = registry;
        for (Failure failure : Failure.values()) {
            counter(failure);
        }
        applied = Counter.builder("thongthin.feed.changes.applied")
                .description("Changes taken from the feed or a snapshot, repeated ones too")
                .register(registry);
        age(registry, "thongthin.feed.lag", "Since the site last had all that cms-api had", status::lag);
        age(registry, "thongthin.feed.contact.age", "Since cms-api last answered", status::sinceContact);
        Gauge.builder("thongthin.index.items", () -> items(model, clock))
                .description("Items that are public now")
                .register(registry);
        Gauge.builder(
                        "thongthin.index.items.waiting",
                        () -> model.referenceIds(Laying.WAITING).size())
                .description("Items that wait for their pictures")
                .register(registry);
    }

    void applied(long changes) {
        applied.increment((double) changes);
    }

    void failed(Failure failure) {
        counter(failure).increment();
    }

    /** Registered once; afterwards the registry gives the same one. */
    private Counter counter(Failure failure) {
        return Counter.builder("thongthin.feed.errors")
                .description("Failures while following cms-api")
                .tag("of", failure.name().toLowerCase(Locale.ROOT))
                .register(registry);
    }

    private static void age(MeterRegistry registry, String name, String description, Supplier<Duration> age) {
        TimeGauge.builder(name, () -> (double) age.get().toMillis(), TimeUnit.MILLISECONDS)
                .description(description)
                .register(registry);
    }

    private static long items(ReadModel model, Clock clock) {
        return model.search(new SearchQuestion("", Filter.none(), null, Sort.NEWEST, 0, 0, clock.instant()))
                .total();
    }
}
