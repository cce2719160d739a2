package org.thongthin.cms.desk;

import io.micronaut.core.convert.value.ConvertibleMultiValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.ItemFilters;
import org.thongthin.cms.content.ItemQuery;
import org.thongthin.cms.platform.Paging;

/**
 * The filters of a list, as the form shows them.
 *
 * @param values by name; empty texts for those that are not set
 */
record ListFilters(Map<String, String> values) {
    private static final List<String> NAMES =
            List.of("kind", "q", "category", "stage", "display", "province", "district", "owner", "from", "to");

    private static final Set<String> ALWAYS_SHOWN = Set.of("q", "kind", "stage");

    static ListFilters of(ConvertibleMultiValues<String> parameters) {
        Map<String, String> values = new LinkedHashMap<>();
        NAMES.forEach(name -> {
            String value = parameters.get(name);
            values.put(name, value == null ? "" : value.strip());
        });
        return new ListFilters(values);
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean isSet() {
        return values.values().stream().anyMatch(value -> !value.isEmpty());
    }

    /** Whether one is set that the form keeps folded away otherwise. */
    public boolean hasMore() {
        return values.entrySet().stream()
                .anyMatch(value -> !ALWAYS_SHOWN.contains(value.getKey())
                        && !value.getValue().isEmpty());
    }

    /** @throws org.thongthin.cms.platform.Invalid for filters that can't be understood */
    ItemQuery query(Paging paging) {
        return asked().query(paging);
    }

    ItemFilters asked() {
        return new ItemFilters(
                given("kind"),
                given("q"),
                given("category"),
                given("stage"),
                given("display"),
                given("owner"),
                given("province"),
                given("district"),
                given("from"),
                given("to"),
                null);
    }

    private @Nullable String given(String name) {
        String value = value(name);
        return value.isEmpty() ? null : value;
    }
}
