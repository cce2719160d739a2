package org.thongthin.cms.drafting;

import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.platform.OnceOnly.Made;
import org.thongthin.cms.platform.Refused;
import org.thongthin.cms.platform.RequestKey;

/** Keyed requests that make an item, or something of one: sent again they are answered with the item as it is now. */
@Singleton
class OnceOnly {
    private final org.thongthin.cms.platform.OnceOnly once;
    private final Items items;

    OnceOnly(org.thongthin.cms.platform.OnceOnly once, Items items) {
        this.once = once;
        this.items = items;
    }

    /**
     * @param key null for a request that is not keyed: it is done each time
     * @throws Refused 422 {@code key-reused} for a key that was another request's
     */
    ItemState run(Actor actor, @Nullable RequestKey key, Supplier<ItemState> request) {
        return once.run(
                actor.personId(),
                key,
                request,
                state -> Made.of(state.item().id()),
                before -> items.read(actor, before.id()));
    }

    /**
     * What the same request made before, as it is now: asked ahead of what is costly to do twice, such as decoding a
     * picture. {@link #run} asks again, for a request that is on its way at the same time.
     *
     * @return null for a key that was not used yet
     * @throws Refused {@code key-reused} for a key that was another request's
     */
    @Nullable
    ItemState done(Actor actor, RequestKey key) {
        Made before = once.done(actor.personId(), key);
        return before == null ? null : items.read(actor, before.id());
    }
}
