package org.thongthin.site.browse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.thongthin.search.query.Filter;
import org.thongthin.site.keeping.Tag;

/** What a list of items depends on: any of these may change it, and nothing else of an item can. */
final class Tags {
    private Tags() {}

    /** @param counted by what the items are counted with that filter left out */
    static Set<Tag> of(Filter filter, String... counted) {
        Set<Tag> tags = new HashSet<>(narrowest(filter));
        for (String facet : counted) {
            tags.addAll(narrowest(without(facet, filter)));
        }
        return tags;
    }

    /** The fewest things that have to be watched: what is narrowed further touches no more of them. */
    private static List<Tag> narrowest(Filter filter) {
        if (filter.owner() != null) {
            return List.of(Tag.owner(filter.owner()));
        }
        if (filter.district() != null) {
            return List.of(Tag.district(filter.district()));
        }
        if (!filter.provinces().isEmpty()) {
            return filter.provinces().stream().map(Tag::province).toList();
        }
        if (filter.kind() != null) {
            return List.of(Tag.kind(filter.kind()));
        }
        return List.of(filter.region() == null ? Tag.ANY_ITEM : Tag.region(filter.region()));
    }

    private static Filter without(String facet, Filter filter) {
        return switch (facet) {
            case "kind" -> filter.withKind(null);
            case "category" -> filter.withCategory(null);
            case "region" -> filter.withRegion(null);
            case "province" -> filter.withProvinces(List.of());
            case "district" -> filter.withDistrict(null);
            case "owner" -> filter.withOwner(null);
            case "ownerType" -> filter.withOwnerType(null);
            case "year" -> filter.withYear(null);
            default -> throw new IllegalArgumentException("Nothing is counted by " + facet);
        };
    }
}
