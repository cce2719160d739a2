package org.thongthin.site.readmodel;

import org.jspecify.annotations.Nullable;

/**
 * How the public reaches whom an item is about.
 *
 * @param x a name or address on X (once Twitter)
 * @param line a LINE id
 */
public record Contact(
        @Nullable String email,
        @Nullable String phone,
        @Nullable String url,
        @Nullable String facebook,
        @Nullable String x,
        @Nullable String line) {
    static final Contact NONE = new Contact(null, null, null, null, null, null);

    /** True where there is no way at all. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
