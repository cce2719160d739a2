package org.thongthin.search.index;

/** Why an index has to be built anew. */
public enum RebuildReason {
    /** There is nothing in it yet. */
    EMPTY,
    /** Another version wrote it. It answers, and things can be removed from it, but nothing can be put in. */
    OTHER_VERSION,
    /** Some of its files are not what was written. It answers as well as it can. */
    DAMAGED
}
