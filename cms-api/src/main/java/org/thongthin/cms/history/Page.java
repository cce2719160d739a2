package org.thongthin.cms.history;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Some of many lines, newest first.
 *
 * @param next the cursor of the older ones; null where there are none
 */
public record Page<T>(List<T> entries, @Nullable String next) {
    /** @param rows one more than a page where there are more */
    static <T> Page<T> of(List<T> rows, int most, ToLongFunction<T> number) {
        if (rows.size() <= most) {
            return new Page<>(rows, null);
        }
        List<T> page = rows.subList(0, most);
        return new Page<>(page, Cursor.encoded(number.applyAsLong(page.getLast())));
    }

    <R> Page<R> map(Function<T, R> made) {
        return new Page<>(entries.stream().map(made).toList(), next);
    }

    /** The lines as they are, and where the older ones are in a {@code Link} (RFC 8288). */
    MutableHttpResponse<List<T>> answer(String path) {
        MutableHttpResponse<List<T>> response = HttpResponse.ok(entries);
        return next == null
                ? response
                : response.header(HttpHeaders.LINK, "<" + path + "?cursor=" + next + ">; rel=\"next\"");
    }
}
