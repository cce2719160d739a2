package org.thongthin.site.feed;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When cms-api was last heard of, since this process began. */
@Singleton
public final class FeedStatus {
    private final Clock clock;
    private final Instant began;
    private volatile @Nullable Instant lastContact;
    private volatile @Nullable Instant lastComplete;

    FeedStatus(Clock clock) {
        this.clock = clock;
        this.began = clock.instant();
    }

    /** When cms-api last answered; null before the first time. */
    public @Nullable Instant lastContact() {
        return lastContact;
    }

    /** When the site last had all that cms-api had; null before the first time. */
    @Nullable
    Instant lastComplete() {
        return lastComplete;
    }

    /** For how long cms-api has not answered; before its first answer, for how long the process runs. */
    Duration sinceContact() {
        return since(lastContact);
    }

    /**
     * For how long it has not been known that the site has all that cms-api has. While nothing changes it goes up to the time of a long
     * poll and back to zero.
     */
    Duration lag() {
        return since(lastComplete);
    }

    /** Whether the site has had all that cms-api had, since this process began. */
    boolean wasComplete() {
        return lastComplete != null;
    }

    void contacted() {
        lastContact = clock.instant();
    }

    void complete() {
        lastComplete = clock.instant();
    }

    private Duration since(@Nullable Instant time) {
        Duration since = Duration.between(time == null ? began : time, clock.instant());
        return since.isNegative() ? Duration.ZERO : since;
    }
}
