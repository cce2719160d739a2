package org.thongthin.site.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.readmodel.UnreadableException;

/**
 * What cms-api says of one thing as it is now.
 *
 * @param type item, organisation, category, setting or what a later cms-api may add
 * @param data null for a tombstone: it is not public, or no more
 * @param deleted of a tombstone, whether its owner has deleted it and not only hidden it
 */
record FeedChange(String type, String id, @Nullable JsonNode data, boolean deleted) {
    static final String ITEM = "item";

    /** A tombstone that does not tell why. */
    static FeedChange tombstone(String type, String id) {
        return new FeedChange(type, id, null, false);
    }

    static FeedChange of(JsonNode entry) throws UnreadableException {
        if (!entry.path("type").isTextual() || !entry.path("id").isTextual() || !entry.has("data")) {
            throw new UnreadableException("A change without type, id or data: " + entry);
        }
        JsonNode data = entry.path("data");
        return new FeedChange(
                entry.path("type").textValue(),
                entry.path("id").textValue(),
                data.isNull() ? null : data,
                data.isNull() && entry.path("deleted").asBoolean(false));
    }

    /** Of several changes of one thing only the last counts; things in the order of their last change. */
    static Collection<FeedChange> lastOfEach(List<FeedChange> changes) {
        LinkedHashMap<Subject, FeedChange> last = new LinkedHashMap<>();
        for (FeedChange change : changes) {
            last.putLast(change.subject(), change);
        }
        return last.values();
    }

    Subject subject() {
        return new Subject(type, id);
    }

    boolean isItem() {
        return type.equals(ITEM);
    }
}
