package org.thongthin.cms.content;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * Where it is.
 *
 * @param address free text, such as ต.ธาตุพนม
 * @param lat WGS 84 degrees; given together with lon or not at all
 */
@Introspected
public record Location(
        @Nullable String address,
        @Nullable String provinceCode,
        @Nullable String districtCode,
        @Nullable Double lat,
        @Nullable Double lon) {
    public static final Location NONE = new Location(null, null, null, null, null);
}
