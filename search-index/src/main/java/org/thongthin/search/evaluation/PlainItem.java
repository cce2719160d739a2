package org.thongthin.search.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.thongthin.search.index.IndexedItem;
import org.thongthin.search.index.ReadModelChange.PutItem;

/** A document of a test set as an item: a title, a text, and nothing else that could tell it from the others. */
final class PlainItem {
    /** When it was published, and questions are asked. */
    static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");

    private PlainItem() {}

    static PutItem put(String id, String title, String text) {
        return new PutItem(new IndexedItem(
                id,
                "landmark",
                title,
                null,
                null,
                text,
                null,
                "",
                null,
                "0",
                null,
                null,
                "0",
                null,
                List.of(),
                null,
                NOW,
                null,
                null,
                null,
                List.of(),
                Map.of(),
                "{}"));
    }
}
