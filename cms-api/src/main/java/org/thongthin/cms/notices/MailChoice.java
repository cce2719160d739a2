package org.thongthin.cms.notices;

import io.micronaut.core.annotation.Introspected;

/**
 * What somebody wants by e-mail; at the desk everything is told.
 *
 * @param decisions that an item of one's organisation was returned, verified, taken down or restored, or that a reader
 *     reported a mistake in it
 * @param submissions that a colleague submitted an item; to a moderator, that one they returned came back
 * @param queue to a moderator, on the morning of a working day, how much waits
 */
@Introspected
public record MailChoice(boolean decisions, boolean submissions, boolean queue) {
    /** Of who never chose: what asks for something to be done, and nothing that comes by the dozen. */
    public static final MailChoice DEFAULT = new MailChoice(true, false, false);
}
