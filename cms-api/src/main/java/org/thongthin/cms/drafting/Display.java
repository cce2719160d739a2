package org.thongthin.cms.drafting;

import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Action;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.DisplayClock;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Revisions;
import org.thongthin.cms.content.Transition;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.Invalid;

/** An organisation shows or hides its item (สถานะการแสดง), at once or within a window. Never waits for verification. */
@Singleton
public class Display {
    /**
     * @param from first moment shown; null for at once
     * @param until first moment no longer shown; null for no end
     */
    @Introspected
    public record Setting(
            @Nullable Boolean shown,
            @Nullable Instant from,
            @Nullable Instant until) {}

    private final Transition transition;
    private final Revisions revisions;
    private final DisplayClock clock;

    Display(Transition transition, Revisions revisions, DisplayClock clock) {
        this.transition = transition;
        this.revisions = revisions;
        this.clock = clock;
    }

    public ItemState set(Actor actor, UUID id, IfMatch ifMatch, Supplier<Setting> asked) {
        return transition.apply(actor, id, ifMatch::require, Action.DISPLAY, (state, now) -> {
            Setting setting = asked.get();
            if (setting.shown() == null) {
                throw new Invalid(new FieldError("/shown", "required"));
            }
            Instant from = micros(setting.from());
            Instant until = micros(setting.until());
            if (from != null && until != null && !from.isBefore(until)) {
                throw new Invalid(new FieldError("/until", "end-before-start"));
            }
            return write(id, setting.shown(), from, until);
        });
    }

    /** As {@link #set}, its window left as it is. */
    public ItemState turn(Actor actor, UUID id, IfMatch ifMatch, boolean shown) {
        return transition.apply(
                actor,
                id,
                ifMatch::require,
                Action.DISPLAY,
                (state, now) ->
                        write(id, shown, state.item().shownFrom(), state.item().shownUntil()));
    }

    private Map<String, Object> write(UUID id, boolean shown, @Nullable Instant from, @Nullable Instant until) {
        revisions.display(id, shown, from, until);
        clock.set(id, from, until);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("shown", shown);
        facts.put("shownFrom", String.valueOf(from));
        facts.put("shownUntil", String.valueOf(until));
        return facts;
    }

    /** As exactly as the database keeps it. */
    private static @Nullable Instant micros(@Nullable Instant at) {
        return at == null ? null : at.truncatedTo(ChronoUnit.MICROS);
    }
}
