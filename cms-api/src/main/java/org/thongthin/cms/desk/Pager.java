package org.thongthin.cms.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.ItemPage;
import org.thongthin.cms.platform.Paging;

/**
 * Where one page of a list stands in the whole, and the way to its neighbours.
 *
 * @param first number of its first line, from 1; 0 for an empty list
 * @param previous address of the page before; null on the first
 */
record Pager(
        int size,
        long first,
        long last,
        long total,
        @Nullable String previous,
        @Nullable String next) {

    /** @param filters what else the list's address says; blank values are left out */
    static Pager of(ItemPage page, String path, Map<String, String> filters) {
        long before = (long) (page.page() - 1) * page.size();
        boolean more = before + page.items().size() < page.total()
                && (long) (page.page() + 1) * page.size() <= Paging.MAX_DEPTH;
        return new Pager(
                page.size(),
                page.items().isEmpty() ? 0 : before + 1,
                before + page.items().size(),
                page.total(),
                page.page() > 1 ? address(path, filters, page.page() - 1) : null,
                more ? address(path, filters, page.page() + 1) : null);
    }

    private static String address(String path, Map<String, String> filters, int page) {
        String query = filters.entrySet().stream()
                .filter(filter -> !filter.getValue().isBlank())
                .map(filter ->
                        filter.getKey() + "=" + URLEncoder.encode(filter.getValue(), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
        return path + "?" + query + "page=" + page;
    }
}
