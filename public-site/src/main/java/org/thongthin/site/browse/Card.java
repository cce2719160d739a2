package org.thongthin.site.browse;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.readmodel.Image;

/**
 * An item as it stands in a list.
 *
 * @param view the fragment that shows what only its kind has
 * @param address the path of its page
 * @param category the name of its category, or null
 * @param image the leading picture, or null
 * @param illustration the drawing that stands in where there is no picture
 * @param place sub-district, district, province
 * @param owner the organisation's name
 */
public record Card(
        String id,
        String kind,
        String view,
        String address,
        String title,
        @Nullable String summary,
        @Nullable String categoryCode,
        @Nullable String category,
        @Nullable Image image,
        String illustration,
        String place,
        String owner,
        String ownerCode,
        @Nullable String provinceCode,
        Details details,
        Instant publishedAt,
        @Nullable Instant occursFrom) {}
