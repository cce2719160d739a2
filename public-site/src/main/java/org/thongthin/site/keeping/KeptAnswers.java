package org.thongthin.site.keeping;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Answers by the request's target, ready to be sent again. What {@link #find} gives is what would be made now: whoever
 * changes what answers are made of says so before ({@link #changing}), and from then until the change is done no answer
 * that it touches is found or kept. Nothing is thrown away for its age. Safe for many threads; finding takes no lock.
 *
 * <p>When memory is short what is asked for often stays, and what was asked for once goes (W-TinyLFU; Einziger, Friedman
 * and Manes, 2017): a thousand addresses that somebody makes up cost no page its place.
 */
@Singleton
public final class KeptAnswers {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private record Entry(Kept kept, Set<Tag> tags) {}

    private final Cache<String, Entry> entries;
    private final Closings closings;
    private final Frame frame;
    private final Clock clock;
    private final KeepingMetrics metrics;
    private final int longestTarget;

    private final ReentrantLock turn = new ReentrantLock();
    private final Timeline timeline = new Timeline();
    private Instant turnedAt;
    /** In milliseconds; nothing changes by the clock alone before. */
    private volatile long due = Long.MIN_VALUE;

    private volatile long framed;

    KeptAnswers(
            KeepingConfiguration configuration, Closings closings, Frame frame, Clock clock, KeepingMetrics metrics) {
        this.closings = closings;
        this.frame = frame;
        this.clock = clock;
        this.metrics = metrics;
        this.longestTarget = configuration.longestTarget();
        this.turnedAt = clock.instant();
        this.framed = frame.version();
        this.entries = Caffeine.newBuilder()
                .maximumWeight(configuration.bytes())
                .weigher((String target, Entry entry) ->
                        target.length() + entry.kept().weight())
                .executor(Runnable::run)
                .build();
        metrics.watch(entries);
    }

    /** The answer to this target, a path with its query as sent; null where it has to be made. */
    public @Nullable Kept find(String target) {
        if (clock.millis() >= due || frame.version() != framed) {
            return null;
        }
        Entry entry = entries.getIfPresent(target);
        return entry == null ? null : entry.kept();
    }

    /** To be called by whoever gives what was found. */
    public void countGiven() {
        metrics.given();
    }

    /** To be called before anything is read, the time included, of which an answer is made. */
    public Beginning begin() {
        if (clock.millis() >= due) {
            turnTheClock();
        }
        long version = timeline.version();
        long framedNow = frame.version();
        if (framedNow != framed) {
            reframe(framedNow);
        }
        return new Beginning(version, framedNow, clock.instant());
    }

    /** Keeps an answer, unless something that it was made of has changed since it was begun. */
    public void keep(String target, Kept kept, Basis basis) {
        metrics.made();
        if (target.length() > longestTarget) {
            return;
        }
        turn.lock();
        try {
            if (clock.millis() < due
                    && basis.beginning().frame() == framed
                    && frame.version() == framed
                    && timeline.isStillRight(basis.beginning().version(), basis.tags())) {
                entries.put(target, new Entry(kept, basis.tags()));
            } else {
                metrics.refused();
            }
        } finally {
            turn.unlock();
        }
    }

    /** A change under way. */
    public interface Changing extends AutoCloseable {
        /** It is done, or has failed. */
        @Override
        void close();
    }

    /** To be called before a change is made. When this returns, nothing that it touches is kept any more. */
    public Changing changing(Change change) {
        turn.lock();
        try {
            timeline.begun(change);
            forget(change);
        } finally {
            turn.unlock();
        }
        return () -> changed(change);
    }

    private void changed(Change change) {
        turn.lock();
        try {
            timeline.ended(change);
            // An item may have come that ends before all others.
            boolean turned = clock.millis() < due;
            due = Long.MIN_VALUE;
            if (turned) {
                due = nextDue(clock.instant());
            }
        } finally {
            turn.unlock();
        }
    }

    private void forget(Change change) {
        if (change instanceof Change.Everything) {
            metrics.forgotten(entries.asMap().size());
            entries.invalidateAll();
            return;
        }
        Collection<Entry> all = entries.asMap().values();
        int before = all.size();
        all.removeIf(entry -> change.touches(entry.tags()));
        metrics.forgotten(before - all.size());
    }

    private void reframe(long version) {
        turn.lock();
        try {
            if (framed != version) {
                timeline.made(new Change.Everything());
                forget(new Change.Everything());
                framed = version;
            }
        } finally {
            turn.unlock();
        }
    }

    /** Takes what has ended since the last time for changed, and finds out when the next will. */
    private void turnTheClock() {
        turn.lock();
        try {
            Instant now = clock.instant();
            if (now.toEpochMilli() < due) {
                return;
            }
            if (now.isAfter(turnedAt)) {
                pass(turnedAt, now);
                turnedAt = now;
            }
            due = nextDue(now);
        } finally {
            turn.unlock();
        }
    }

    private void pass(Instant before, Instant now) {
        happened(closings.between(before, now));
        if (!day(before).equals(day(now))) {
            happened(new Change.Of(Set.of(Tag.TODAY)));
        }
    }

    private void happened(Change change) {
        timeline.made(change);
        forget(change);
    }

    private long nextDue(Instant now) {
        long midnight = day(now).plusDays(1).atStartOfDay(BANGKOK).toInstant().toEpochMilli();
        Instant next = closings.next(now);
        return next == null ? midnight : Math.min(midnight, next.toEpochMilli());
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, BANGKOK);
    }
}
