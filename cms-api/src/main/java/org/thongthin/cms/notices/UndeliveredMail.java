package org.thongthin.cms.notices;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail that could not be sent.
 *
 * @param personId to whom
 * @param to the name they go by now; null where it has been erased
 * @param event what it tells of, as of a notice; {@code queue} for how much waits on a morning
 * @param itemId null for the queue
 * @param answer why: {@code bad-address}, {@code no-connection}, {@code connection-lost} …, or what was refused
 *     ({@code address}, {@code message}, {@code sender}) and the server's code; never its words, which may hold addresses
 */
@Introspected
@JsonInclude(JsonInclude.Include.ALWAYS)
public record UndeliveredMail(
        UUID id,
        UUID personId,
        @Nullable String to,
        String event,
        @Nullable UUID itemId,
        @Nullable String title,
        Instant createdAt,
        Instant givenUpAt,
        int attempts,
        String answer) {
    UndeliveredMail to(@Nullable String name) {
        return new UndeliveredMail(id, personId, name, event, itemId, title, createdAt, givenUpAt, attempts, answer);
    }
}
