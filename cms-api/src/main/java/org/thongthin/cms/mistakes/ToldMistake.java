package org.thongthin.cms.mistakes;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wrote, as public-site tells it.
 *
 * @param item on whose page it was written
 * @param revision the number of the revision that the page showed; absent where it is not known
 * @param language of that page: {@code th} or {@code en}
 * @param text what is wrong, up to {@value #LONGEST_TEXT} characters
 * @param replyTo the e-mail address to which the reader would like an answer; absent for none
 * @param at when it was sent, no later than now; absent for now
 */
@Introspected
public record ToldMistake(
        @Nullable UUID item,
        @Nullable Integer revision,
        @Nullable String language,
        @Nullable String text,
        @Nullable String replyTo,
        @Nullable Instant at) {
    static final int LONGEST_TEXT = 2_000;
    static final int LONGEST_ADDRESS = 254;

    /** Says nothing of what the reader wrote, so that no log does. */
    @Override
    public String toString() {
        return "ToldMistake[" + item + "]";
    }
}
