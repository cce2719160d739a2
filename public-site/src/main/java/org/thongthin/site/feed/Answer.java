package org.thongthin.site.feed;

import java.util.List;

/**
 * What cms-api answers to a follower that asks for changes.
 */
sealed interface Answer {
    /**
     * The changes after the cursor that was asked with, in order.
     *
     * @param next the cursor after them
     * @param full whether there may be more at once
     */
    record Changes(List<FeedChange> changes, String next, boolean full) implements Answer {}

    /** The cursor is from another epoch, from the future or pruned: only a snapshot helps. */
    record CursorGone() implements Answer {}
}
