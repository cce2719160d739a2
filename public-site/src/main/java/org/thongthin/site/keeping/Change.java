package org.thongthin.site.keeping;

import java.util.Set;

/** What is not as it was. */
public sealed interface Change {
    /** Whether an answer that was made of these may be another now. */
    boolean touches(Set<Tag> tags);

    /** Names, or so much that it is not worth telling apart. */
    record Everything() implements Change {
        @Override
        public boolean touches(Set<Tag> tags) {
            return true;
        }
    }

    /** Only what has one of these tags. Of an item that changes both states' tags belong here: it goes from some lists and comes into others. */
    record Of(Set<Tag> changed) implements Change {
        public Of {
            changed = Set.copyOf(changed);
        }

        @Override
        public boolean touches(Set<Tag> tags) {
            for (Tag tag : tags) {
                if (changed.contains(tag)) {
                    return true;
                }
            }
            return false;
        }
    }
}
