package org.thongthin.search.index;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.GeoPoint;

/**
 * A public item as the read model keeps it. Codes of kind, category, owner, province and district are compared as they
 * are.
 *
 * @param bodyText the body without markup
 * @param english the English summary and body without markup, for those who read English; null where there are none
 * @param facts searchable text of the details, place and contact
 * @param ownerType what kind of organisation the owner is, by code; null where that is not known
 * @param region of the province, by code; null where that is not known
 * @param names of the owner, district, province and category, Thai and English
 * @param publishedAt orders the newest; a news item is a little better the nearer it is to now
 * @param occursFrom when what it tells of begins; its year is the item's, or else the year it was published in, both
 *     by the clock of Bangkok
 * @param until from this time on the item matches nothing and is not given; null for never
 * @param media hashes of the pictures that the item shows
 * @param numbers what can be compared and added up, by name; finite
 * @param source stored and given back verbatim
 */
public record IndexedItem(
        String id,
        String kind,
        String title,
        @Nullable String titleEn,
        @Nullable String summary,
        String bodyText,
        @Nullable String english,
        String facts,
        @Nullable String category,
        String ownerCode,
        @Nullable String ownerType,
        @Nullable String region,
        String provinceCode,
        @Nullable String districtCode,
        List<String> names,
        @Nullable GeoPoint point,
        Instant publishedAt,
        @Nullable Instant occursFrom,
        @Nullable Instant occursUntil,
        @Nullable Instant until,
        List<String> media,
        Map<String, Double> numbers,
        String source) {

    public IndexedItem {
        numbers = Map.copyOf(numbers);
        names = List.copyOf(names);
        media = List.copyOf(media);
    }
}
