package org.thongthin.site.keeping;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** The latest changes, and those under way. For one thread at a time, but for {@link #version}. */
final class Timeline {
    /** An answer takes milliseconds to make; so many changes, at twenty a second, are some ten of those seconds. */
    private static final int REMEMBERED = 256;

    private record Made(long version, Change change) {}

    private final Deque<Made> latest = new ArrayDeque<>();
    private final List<Change> underWay = new ArrayList<>();
    private volatile long version;

    /** Grows with each change. Any thread may ask. */
    long version() {
        return version;
    }

    void begun(Change change) {
        underWay.add(change);
        made(change);
    }

    void ended(Change change) {
        underWay.remove(change);
        made(change);
    }

    void made(Change change) {
        long next = version + 1;
        latest.addLast(new Made(next, change));
        if (latest.size() > REMEMBERED) {
            latest.removeFirst();
        }
        version = next;
    }

    /** Whether an answer that was begun at this version, and made of these, is what one made from now on would be. */
    boolean isStillRight(long begunAt, Set<Tag> tags) {
        for (Change change : underWay) {
            if (change.touches(tags)) {
                return false;
            }
        }
        if (begunAt == version) {
            return true;
        }
        if (latest.getFirst().version() > begunAt + 1) {
            return false;
        }
        for (Made made : latest) {
            if (made.version() > begunAt && made.change().touches(tags)) {
                return false;
            }
        }
        return true;
    }
}
