package org.thongthin.cms.mistakes;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reader says is wrong with an item.
 *
 * @param revision the number of the revision that they saw; null where it is not known
 * @param language of the page on which they wrote
 * @param replyTo where they would like an answer; null where they did not say, where it is erased by now, and for whom it is
 *     not to see
 * @param at when they sent it
 * @param state {@code open}, {@code mended} or {@code unchanged}
 * @param closed null while it is open
 * @param version grows with every change; the ETag
 */
@Introspected
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Mistake(
        UUID id,
        About item,
        @Nullable Integer revision,
        String language,
        String text,
        @Nullable String replyTo,
        Instant at,
        String state,
        @Nullable Closed closed,
        long version) {
    static final String OPEN = "open";

    /**
     * @param title of what is public now, or of the newest revision where nothing is
     * @param ownerCode whose item it is
     * @param ownerName in Thai, as are the names of its district and province, which are null for who has none
     */
    @Introspected
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record About(
            UUID id,
            String kind,
            @Nullable String title,
            String ownerCode,
            String ownerName,
            @Nullable String ownerDistrict,
            @Nullable String ownerProvince) {}

    /**
     * @param by the name they go by now; null for a person since erased
     * @param note for colleagues; null for none
     */
    @Introspected
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Closed(
            Instant at, @Nullable String by, @Nullable String note) {}

    /** As it comes in. */
    static Mistake open(
            UUID id,
            UUID item,
            @Nullable Integer revision,
            String language,
            String text,
            @Nullable String replyTo,
            Instant at) {
        About about = new About(item, "", null, "", "", null, null);
        return new Mistake(id, about, revision, language, text, replyTo, at, OPEN, null, 0);
    }

    Mistake by(@Nullable String name) {
        return closed == null
                ? this
                : new Mistake(
                        id,
                        item,
                        revision,
                        language,
                        text,
                        replyTo,
                        at,
                        state,
                        new Closed(closed.at(), name, closed.note()),
                        version);
    }

    Mistake withoutAddress() {
        return new Mistake(id, item, revision, language, text, null, at, state, closed, version);
    }

    public boolean isOpen() {
        return state.equals(OPEN);
    }

    /** Says nothing of what the reader wrote, so that no log does. */
    @Override
    public String toString() {
        return "Mistake[" + id + " " + state + "]";
    }
}
