package org.thongthin.cms.changefeed;

/**
 * Where the change log stands.
 *
 * @param seq the last number given out and committed
 * @param prunedTo the last number whose row is no longer kept; 0 where all are
 */
record Counter(String epoch, long seq, long prunedTo) {
    /** Whether a follower at this cursor can go on from it without missing a change. */
    boolean reaches(Cursor cursor) {
        return cursor.epoch().equals(epoch) && cursor.seq() <= seq && cursor.seq() >= prunedTo;
    }
}
