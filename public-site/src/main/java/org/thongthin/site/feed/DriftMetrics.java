package org.thongthin.site.feed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.thongthin.search.index.ReadModel;

/** What an operator watches of the index's soundness. */
@Singleton
final class DriftMetrics {
    private final Clock clock;
    private volatile Drift last = Drift.none();
    private volatile Instant checkedAt;

    DriftMetrics(MeterRegistry registry, ReadModel model, Clock clock) {
        this.clock = clock;
        this.checkedAt = clock.instant();
        count(registry, "missing", drift -> drift.missing().size());
        count(registry, "superfluous", drift -> drift.superfluous().size());
        count(registry, "different", drift -> drift.different().size());
        TimeGauge.builder("thongthin.index.drift.check.age", this::age, TimeUnit.MILLISECONDS)
                .description("Since the index was last compared with cms-api, or since the start")
                .register(registry);
        Gauge.builder("thongthin.index.rebuild.needed", () -> model.rebuildReason() == null ? 0 : 1)
                .description(
                        "1 while the index is empty, of another version or damaged, and a new one is not in its place")
                .register(registry);
        Gauge.builder("thongthin.index.rolled.back", () -> model.rolledBackAt() == null ? 0 : 1)
                .description("1 while the index that answers is one that somebody went back to")
                .register(registry);
    }

    private void count(MeterRegistry registry, String of, ToDoubleFunction<Drift> count) {
        Gauge.builder("thongthin.index.drift.items", () -> count.applyAsDouble(last))
                .description("In how much the index differed from cms-api when it was last compared; mended since")
                .tag("of", of)
                .register(registry);
    }

    private double age() {
        return Math.max(0, Duration.between(checkedAt, clock.instant()).toMillis());
    }

    void checked(Drift found) {
        last = found;
        checkedAt = clock.instant();
    }
}
