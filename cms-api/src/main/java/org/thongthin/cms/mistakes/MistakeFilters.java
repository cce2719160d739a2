package org.thongthin.cms.mistakes;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;

/**
 * Which reports are asked for.
 *
 * @param state {@code open}, {@code closed} or {@code all}
 * @param item null for those of all items
 */
public record MistakeFilters(String state, @Nullable UUID item) {
    static final String CLOSED = "closed";
    private static final Set<String> STATES = Set.of(Mistake.OPEN, CLOSED, "all");

    /**
     * As an address says it; blank counts as absent, and an absent state is {@code open}.
     *
     * @throws Invalid for a state that is none, and an item's id that can't be one
     */
    public static MistakeFilters of(@Nullable String state, @Nullable String item) {
        String wanted = state == null || state.isBlank() ? Mistake.OPEN : state.strip();
        if (!STATES.contains(wanted)) {
            throw new Invalid(new FieldError("/state", "unknown"));
        }
        return new MistakeFilters(wanted, item == null || item.isBlank() ? null : id(item.strip()));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new Invalid(new FieldError("/item", "unknown"));
        }
    }
}
