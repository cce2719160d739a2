package org.thongthin.site.browse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.Filter;
import org.thongthin.search.query.NumberSum;

/**
 * What can be said in numbers of all that is public, in the country or in one place.
 *
 * @param items how many there are
 * @param kinds how many there are of each kind, by its code; a kind without any is not in it
 * @param provinces in how many provinces
 * @param organisations how many organisations tell of something
 * @param participants how many people helped, in all stories that say so
 * @param beneficiaries how many people benefited, in all stories that say so
 * @param starred how many products have stars
 */
public record Figures(
        long items,
        Map<String, Long> kinds,
        long provinces,
        long organisations,
        long participants,
        long beneficiaries,
        long starred) {
    private static final String PARTICIPANTS = "participants";
    private static final String BENEFICIARIES = "beneficiaries";
    private static final String STARS = "stars";

    /** Of the items that pass the filter; counted, and added up, in one pass each. */
    public static Figures of(Filter filter, Reading reading) {
        Shelf all = reading.newest(filter, 0, 0, "kind", "province", "owner");
        Map<String, NumberSum> sums = reading.sums(filter, PARTICIPANTS, BENEFICIARIES, STARS);
        Map<String, Long> provinces = among(filter.provinces(), all.counts("province"));
        provinces.keySet().removeIf(code -> reading.directory().province(code) == null);
        return new Figures(
                all.total(),
                Map.copyOf(among(oneOrAny(filter.kind()), all.counts("kind"))),
                provinces.size(),
                among(oneOrAny(filter.owner()), all.counts("owner")).size(),
                people(sums, PARTICIPANTS),
                people(sums, BENEFICIARIES),
                sum(sums, STARS).items());
    }

    /** What is counted by a facet is counted as if nothing were chosen of it. */
    private static Map<String, Long> among(List<String> chosen, Map<String, Long> counts) {
        Map<String, Long> among = new HashMap<>(counts);
        if (!chosen.isEmpty()) {
            among.keySet().retainAll(chosen);
        }
        return among;
    }

    private static List<String> oneOrAny(@Nullable String chosen) {
        return chosen == null ? List.of() : List.of(chosen);
    }

    /** Where there is anything at all; a page says nothing of nothing. */
    public boolean isAny() {
        return items > 0;
    }

    private static long people(Map<String, NumberSum> sums, String name) {
        return Math.round(sum(sums, name).sum());
    }

    private static NumberSum sum(Map<String, NumberSum> sums, String name) {
        return sums.getOrDefault(name, new NumberSum(0, 0));
    }
}
