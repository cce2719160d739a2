package org.thongthin.site.browse;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which page of how many, and the ways to the others.
 *
 * @param pages at least 1
 * @param near the pages around this one
 * @param first the first page where it is not among those
 * @param last the same of the last page
 * @param end the last page, wherever it stands
 */
public record Pager(
        int page,
        int pages,
        long total,
        List<Link> near,
        @Nullable Link first,
        @Nullable Link last,
        Link end) {
    /** How far into a list one can go, in items. */
    private static final int DEEPEST = 10_000;

    private static final int AROUND = 2;

    /** A page's number and address. */
    public record Link(int page, String address) {}

    public static Pager of(int page, int size, long total, String path, Map<String, @Nullable String> parameters) {
        int pages = Math.clamp(Math.ceilDiv(total, (long) size), 1, deepest(size));
        int from = Math.max(1, page - AROUND);
        int to = Math.min(pages, page + AROUND);
        List<Link> near = IntStream.rangeClosed(from, to)
                .mapToObj(number -> link(number, path, parameters))
                .toList();
        Link end = link(pages, path, parameters);
        return new Pager(
                page, pages, total, near, from > 1 ? link(1, path, parameters) : null, to < pages ? end : null, end);
    }

    /** The last page that one may ask for, with so many on a page. */
    public static int deepest(int size) {
        return DEEPEST / size;
    }

    private static Link link(int page, String path, Map<String, @Nullable String> parameters) {
        String number = page == 1 ? null : String.valueOf(page);
        return new Link(page, Addresses.query(path, Addresses.with(parameters, "page", number)));
    }

    public @Nullable Link previous() {
        return beside(page - 1);
    }

    public @Nullable Link next() {
        return beside(page + 1);
    }

    public boolean many() {
        return pages > 1;
    }

    public boolean beyond() {
        return page > pages;
    }

    private @Nullable Link beside(int wanted) {
        return near.stream().filter(link -> link.page() == wanted).findFirst().orElse(null);
    }
}
