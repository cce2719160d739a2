package org.thongthin.site.feed;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the index was told to change since somebody began to watch: of these things, what was seen before says nothing any
 * more.
 */
final class Applied {
    /** Beyond so many it is as if everything had changed. */
    static final int MOST = 100_000;

    private final Set<Subject> subjects = ConcurrentHashMap.newKeySet();
    private volatile boolean everything;

    void add(Collection<FeedChange> changes) {
        for (FeedChange change : changes) {
            subjects.add(change.subject());
        }
        if (subjects.size() > MOST) {
            everything = true;
        }
    }

    void addEverything() {
        everything = true;
    }

    boolean isEverything() {
        return everything;
    }

    boolean has(Subject subject) {
        return everything || subjects.contains(subject);
    }
}
