package org.thongthin.site.keeping;

import com.github.benmanes.caffeine.cache.Cache;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.LongAdder;

/** How much keeping answers saves, and what it costs. */
@Singleton
final class KeepingMetrics {
    private final MeterRegistry registry;
    private final LongAdder given = new LongAdder();
    private final LongAdder made = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final LongAdder forgotten = new LongAdder();

    KeepingMetrics(MeterRegistry registry) {
        this.registry = registry;
        counter("thongthin.answers.given", "Requests answered with what was kept", given);
        counter("thongthin.answers.made", "Answers made anew that may be kept", made);
        counter(
                "thongthin.answers.refused",
                "Answers not kept, because something changed while they were made",
                refused);
        counter("thongthin.answers.forgotten", "Kept answers thrown away because of a change", forgotten);
    }

    private void counter(String name, String description, LongAdder count) {
        FunctionCounter.builder(name, count, LongAdder::sum)
                .description(description)
                .register(registry);
    }

    void watch(Cache<?, ?> entries) {
        Gauge.builder("thongthin.answers.kept", entries, kept -> (double) kept.estimatedSize())
                .description("Answers kept now")
                .register(registry);
        Gauge.builder("thongthin.answers.kept.bytes", entries, KeepingMetrics::weight)
                .baseUnit("bytes")
                .description("What they take of the memory set aside for them")
                .register(registry);
    }

    private static double weight(Cache<?, ?> entries) {
        return (double) entries.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }

    /** A request was answered with what was kept. */
    void given() {
        given.increment();
    }

    void made() {
        made.increment();
    }

    void refused() {
        refused.increment();
    }

    void forgotten(int answers) {
        forgotten.add(answers);
    }
}
