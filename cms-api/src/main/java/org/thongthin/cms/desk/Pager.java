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
        return of(page.page(), page.size(), page.items().size(), page.total(), path, filters);
    }

    /** @param lines on this page */
    static Pager of(int page, int size, int lines, long total, String path, Map<String, String> filters) {
        long before = (long) (page - 1) * size;
        boolean more = before + lines < total && (long) (page + 1) * size <= Paging.MAX_DEPTH;
        return new Pager(
                size,
                lines == 0 ? 0 : before + 1,
                before + lines,
                total,
                page > 1 ? address(path, filters, page - 1) : null,
                more ? address(path, filters, page + 1) : null);
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
