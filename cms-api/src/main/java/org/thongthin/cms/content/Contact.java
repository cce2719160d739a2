package org.thongthin.cms.content;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/** How to reach those who look after the thing shown; each as people write it. */
@Introspected
public record Contact(
        @Nullable String email,
        @Nullable String phone,
        @Nullable String url,
        @Nullable String facebook,
        @Nullable String x,
        @Nullable String line) {
    public static final Contact NONE = new Contact(null, null, null, null, null, null);
}
