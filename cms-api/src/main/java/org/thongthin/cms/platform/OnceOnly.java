package org.thongthin.cms.platform;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does what a keyed request asks once, however often it is sent and wherever the first try was cut off: the key and what
 * it made commit in one transaction. Keys are kept for a day.
 */
@Singleton
public class OnceOnly {
    private static final Duration KEEP = Duration.ofDays(1);

    private final KeyedRequestRepository requests;
    private final Clock clock;

    OnceOnly(KeyedRequestRepository requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * What a request made.
     *
     * @param shownOnce what its answer shows and nothing else ever does, such as a password; null where that is nothing
     */
    public record Made(UUID id, @Nullable String shownOnce) {
        /** What can be read again whenever one likes. */
        public static Made of(UUID id) {
            return new Made(id, null);
        }

        @Override
        public String toString() {
            return "Made[" + id + "]";
        }
    }

    /**
     * Does it, or answers with what was made before.
     *
     * @param key null for a request that is not keyed: it is done each time
     * @param made what to remember of the answer
     * @param again the answer to the same request sent again, as things are now
     * @throws Refused 422 {@code key-reused} for a key that was another request's on that path
     */
    @Transactional
    public <T> T run(
            UUID personId,
            @Nullable RequestKey key,
            Supplier<T> request,
            Function<T, Made> made,
            Function<Made, T> again) {
        if (key == null) {
            return request.get();
        }
        Instant now = clock.instant();
        if (requests.claim(personId, key.path(), key.digest(), key.request(), now, now.minus(KEEP)) == 0) {
            return again.apply(before(key, requests.find(personId, key.path(), key.digest())));
        }
        T answer = request.get();
        Made done = made.apply(answer);
        String shownOnce = done.shownOnce();
        String sealed = shownOnce == null ? null : Seal.close(key, shownOnce);
        requests.settle(personId, key.path(), key.digest(), done.id(), sealed);
        return answer;
    }

    /**
     * What the request made before: for a caller that would rather know it ahead of costly work.
     *
     * @return null for a key that was not used yet, or is forgotten
     * @throws Refused as {@link #run}
     */
    @ReadOnly
    public @Nullable Made done(UUID personId, RequestKey key) {
        KeyedRequest before = requests.find(personId, key.path(), key.digest());
        boolean forgotten =
                before == null || before.createdAt().isBefore(clock.instant().minus(KEEP));
        return forgotten ? null : before(key, before);
    }

    private static Made before(RequestKey key, @Nullable KeyedRequest before) {
        if (before == null || before.made() == null || !before.request().equals(key.request())) {
            throw new Refused(ProblemCode.KEY_REUSED);
        }
        String sealed = before.sealed();
        return new Made(before.made(), sealed == null ? null : Seal.open(key, sealed));
    }

    /** Removes the requests whose day is over. */
    @Scheduled(fixedDelay = "1h", initialDelay = "7m")
    public void forget() {
        requests.forget(clock.instant().minus(KEEP));
    }
}
