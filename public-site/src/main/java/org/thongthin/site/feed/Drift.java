package org.thongthin.site.feed;

import java.util.HashSet;
import java.util.Set;

/**
 * In what the index is not as cms-api's snapshot. Things that have changed since are no drift.
 *
 * @param missing in the snapshot and not in the index
 * @param superfluous public in the index and not in the snapshot
 * @param different in both, and not the same
 */
record Drift(Set<Subject> missing, Set<Subject> superfluous, Set<Subject> different) {
    /** How many of each are remembered: more are left to the next check. */
    static final int MOST = 50_000;

    static Drift none() {
        return new Drift(new HashSet<>(), new HashSet<>(), new HashSet<>());
    }

    boolean isNone() {
        return missing.isEmpty() && superfluous.isEmpty() && different.isEmpty();
    }

    /** What both say. */
    Drift and(Drift other) {
        return new Drift(
                both(missing, other.missing), both(superfluous, other.superfluous), both(different, other.different));
    }

    private static Set<Subject> both(Set<Subject> some, Set<Subject> others) {
        Set<Subject> both = new HashSet<>(some);
        both.retainAll(others);
        return both;
    }

    static void note(Set<Subject> of, Subject subject) {
        if (of.size() < MOST) {
            of.add(subject);
        }
    }

    /** Whether the thing has to be laid in anew. */
    boolean lacks(Subject subject) {
        return missing.contains(subject) || different.contains(subject);
    }

    @Override
    public String toString() {
        return missing.size() + " missing, " + superfluous.size() + " superfluous, " + different.size() + " different";
    }
}
