package org.thongthin.search.index;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.analysis.Fingerprint;

/** What stands in every Lucene commit beside the documents. */
record Commit(String schema, String analysis, @Nullable String cursor) {
    /** Raise it when documents of the same changes come out differently. */
    static final String SCHEMA = "1";

    static Commit at(@Nullable String cursor) {
        return new Commit(SCHEMA, Fingerprint.value(), cursor);
    }

    static Commit read(Map<String, String> data) {
        return new Commit(
                data.getOrDefault("schema", "none"), data.getOrDefault("analysis", "none"), data.get("cursor"));
    }

    Map<String, String> data() {
        Map<String, String> data = new HashMap<>(Map.of("schema", schema, "analysis", analysis));
        if (cursor != null) {
            data.put("cursor", cursor);
        }
        return data;
    }

    boolean isOurs() {
        return schema.equals(SCHEMA) && analysis.equals(Fingerprint.value());
    }
}
