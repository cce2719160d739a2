package org.thongthin.site.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.thongthin.search.index.Contents;
import org.thongthin.search.index.Tally;

/** What a snapshot says, added up by type as it is read, to be held against the index that was built from it. */
final class SourceTally {
    private final Map<String, Tally> told = new HashMap<>();

    /** Adds a change that the index has a use for. */
    void add(FeedChange change) {
        JsonNode data = change.data();
        if (data != null) {
            Tally before = told.getOrDefault(change.type(), Tally.NONE);
            told.put(change.type(), before.with(change.id(), data.toString()));
        }
    }

    /**
     * An item that waits for its pictures is there as well.
     *
     * @throws IOException where the index has more, less or something else than was added
     */
    void requireSame(Contents built) throws IOException {
        require(FeedChange.ITEM, built.of(Contents.ITEMS).plus(built.of(Laying.WAITING)));
        for (String type : Laying.NAMES) {
            require(type, built.of(type));
        }
    }

    private void require(String type, Tally built) throws IOException {
        Tally source = told.getOrDefault(type, Tally.NONE);
        if (!built.equals(source)) {
            throw new UnlikeItsSourceException(
                    "Of type " + type + " the new index has " + built + ", its source " + source + ".");
        }
    }
}
