package org.thongthin.search.index;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in every Lucene commit beside the documents. */
record Commit(Version version, @Nullable String cursor) {
    /** Raise it when documents of the same changes come out differently. */
    static final String SCHEMA = "3";

    static Commit read(Map<String, String> data) {
        Version version = new Version(data.getOrDefault("schema", "none"), data.getOrDefault("analysis", "none"));
        return new Commit(version, data.get("cursor"));
    }

    Map<String, String> data() {
        Map<String, String> data = new HashMap<>(Map.of("schema", version.schema(), "analysis", version.analysis()));
        if (cursor != null) {
            data.put("cursor", cursor);
        }
        return data;
    }
}
