package org.thongthin.cms.content;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/** The words of an item in another language; what is missing is shown in Thai. */
@Introspected
public record Translation(
        @Nullable String title,
        @Nullable String summary,
        @Nullable String body) {}
