package org.thongthin.cms.drafting;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/**
 * Does what a keyed request asks once, however often it is sent and wherever the first try was cut off: the key and what
 * it made commit in one transaction. Keys are kept for a day.
 */
@Singleton
class OnceOnly {
    private static final Duration KEEP = Duration.ofDays(1);

    private final RequestKeyRepository keys;
    private final Items items;
    private final Clock clock;

    OnceOnly(RequestKeyRepository keys, Items items, Clock clock) {
        this.keys = keys;
        this.items = items;
        this.clock = clock;
    }

    /**
     * Answers with the item as it is now where the request was done before.
     *
     * @param key null for a request that is not keyed: it is done each time
     * @throws Refused 409 {@code key-reused} for a key that was another request's
     */
    @Transactional
    public ItemState run(Actor actor, @Nullable RequestKey key, Supplier<ItemState> request) {
        if (key == null) {
            return request.get();
        }
        if (keys.claim(actor.personId(), key.key(), key.request()) == 0) {
            return before(actor, key);
        }
        ItemState made = request.get();
        keys.settle(actor.personId(), key.key(), made.item().id());
        return made;
    }

    private ItemState before(Actor actor, RequestKey key) {
        UUID made = keys.made(actor.personId(), key.key(), key.request());
        if (made == null) {
            throw new Refused(ProblemCode.KEY_REUSED);
        }
        return items.read(actor, made);
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "7m")
    void forget() {
        keys.forget(clock.instant().minus(KEEP));
    }
}
