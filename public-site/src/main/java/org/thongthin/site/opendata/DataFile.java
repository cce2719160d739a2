package org.thongthin.site.opendata;

import org.jspecify.annotations.Nullable;

/**
 * A file of all items, or of those of a kind.
 *
 * @param about what its name begins with: a section's path, or {@code all}
 * @param kind null for all of them
 */
record DataFile(String about, @Nullable String kind, Form form) {
    String name() {
        return about + "." + form.ending();
    }

    String address() {
        return "/open-data/" + name();
    }

    boolean has(String kindOfItem) {
        return kind == null || kind.equals(kindOfItem);
    }
}
