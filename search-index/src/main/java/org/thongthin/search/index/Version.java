package org.thongthin.search.index;

import java.util.Set;
import org.thongthin.search.analysis.Fingerprint;

/**
 * Which version of this library an index was written by.
 *
 * @param schema which documents the same changes give
 * @param analysis the words that they are cut in
 */
record Version(String schema, String analysis) {
    /**
     * The older schemas whose keys, times and sources mean what ours mean: an index of one of them may answer until a new
     * one is built. What else differs is tried out. Take one out when its {@code until} would let an item show too long.
     */
    private static final Set<String> OLDER = Set.of("1", "2");

    static Version ours() {
        return new Version(Commit.SCHEMA, Fingerprint.value());
    }

    boolean isReadable() {
        return schema.equals(Commit.SCHEMA) || OLDER.contains(schema);
    }
}
