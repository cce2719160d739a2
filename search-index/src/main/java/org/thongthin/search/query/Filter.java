package org.thongthin.search.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an item must be, by code; null or an empty list asks nothing. Several provinces are alternatives.
 *
 * @param year of the common era, in four digits: when what the item tells of took place, or else was published
 * @param occurs when what the item tells of takes place
 * @param numbers what its numbers must be, all of them
 */
public record Filter(
        @Nullable String kind,
        @Nullable String category,
        @Nullable String region,
        List<String> provinces,
        @Nullable String district,
        @Nullable String owner,
        @Nullable String ownerType,
        @Nullable String year,
        @Nullable Occurs occurs,
        List<NumberRange> numbers,
        @Nullable String excludeId) {

    private static final Filter NONE =
            new Filter(null, null, null, List.of(), null, null, null, null, null, List.of(), null);

    public Filter {
        provinces = List.copyOf(provinces);
        numbers = List.copyOf(numbers);
    }

    public static Filter none() {
        return NONE;
    }

    public Filter withKind(@Nullable String kind) {
        return new Filter(
                kind, category, region, provinces, district, owner, ownerType, year, occurs, numbers, excludeId);
    }

    public Filter withCategory(@Nullable String category) {
        return new Filter(
                kind, category, region, provinces, district, owner, ownerType, year, occurs, numbers, excludeId);
    }

    public Filter withRegion(@Nullable String region) {
        return new Filter(
                kind, category, region, provinces, district, owner, ownerType, year, occurs, numbers, excludeId);
    }

    public Filter withProvinces(List<String> provinces) {
        return new Filter(
                kind, category, region, provinces, district, owner, ownerType, year, occurs, numbers, excludeId);
    }

    public Filter withDistrict(@Nullable String district) {
        return new Filter(
                kind, category, region, provinces, district, owner, ownerType, year, occurs, numbers, excludeId);
    }

    public Filter withOwner(@Nullable String owner) {
        return new Filter(
                kind, category, region, provinces, district, owner, ownerType, year, occurs, numbers, excludeId);
    }

    public Filter withOwnerType(@Nullable String ownerType) {
        return new Filter(
                kind, category, region, provinces, district, owner, ownerType, year, occurs, numbers, excludeId);
    }

    public Filter withYear(@Nullable String year) {
        return new Filter(
                kind, category, region, provinces, district, owner, ownerType, year, occurs, numbers, excludeId);
    }

    public Filter withOccurs(@Nullable Occurs occurs) {
        return new Filter(
                kind, category, region, provinces, district, owner, ownerType, year, occurs, numbers, excludeId);
    }

    /** All of them hold; an empty list asks nothing. */
    public Filter withNumbers(List<NumberRange> numbers) {
        return new Filter(
                kind, category, region, provinces, district, owner, ownerType, year, occurs, numbers, excludeId);
    }

    public Filter withExcludeId(@Nullable String excludeId) {
        return new Filter(
                kind, category, region, provinces, district, owner, ownerType, year, occurs, numbers, excludeId);
    }
}
