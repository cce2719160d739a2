package org.thongthin.site.readmodel;

import org.jspecify.annotations.Nullable;

/**
 * An item's texts in another language; each may be missing.
 *
 * @param body sanitised HTML
 */
public record Translation(
        @Nullable String title,
        @Nullable String summary,
        @Nullable String body) {}
