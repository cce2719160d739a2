package org.thongthin.site.searching;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.Near;
import org.thongthin.search.query.Sort;
import org.thongthin.site.platform.BadParameter;
import org.thongthin.site.platform.Parameters;

/** The order of hits in an address: {@code sort=relevance}, {@code newest}, {@code nearest}, {@code soonest} or {@code latest}. */
final class Order {
    static final String PARAMETER = "sort";

    private Order() {}

    static Sort asked(Parameters given, String text, @Nullable Near near) {
        String code = given.text(PARAMETER);
        if (code == null) {
            return usual(text, near);
        }
        Sort sort = List.of(Sort.values()).stream()
                .filter(one -> code(one).equals(code))
                .findFirst()
                .orElseThrow(() -> new BadParameter(PARAMETER));
        if (sort == Sort.NEAREST && near == null) {
            // Nearest to what?
            throw new BadParameter(Nearby.POINT);
        }
        return sort;
    }

    /** The order where none is asked for. */
    static Sort usual(String text, @Nullable Near near) {
        if (!text.isEmpty()) {
            return Sort.RELEVANCE;
        }
        return near == null ? Sort.NEWEST : Sort.NEAREST;
    }

    /** Those that differ for such a question. */
    static List<Sort> choices(String text, @Nullable Near near) {
        return List.of(Sort.values()).stream()
                .filter(sort -> switch (sort) {
                    case RELEVANCE -> !text.isEmpty();
                    case NEWEST -> true;
                    case NEAREST -> near != null;
                    case SOONEST, LATEST -> false;
                })
                .toList();
    }

    static String code(Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }
}
