package org.thongthin.site.browse;

import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What only a kind has, for its template: a field that the editor left out reads as null, at every depth, while
 * templates stay strict about all else.
 */
public final class Details extends AbstractMap<String, Object> {
    private final Map<String, ?> given;

    public Details(Map<String, ?> given) {
        this.given = given;
    }

    /** True of any field: a template may ask for what was not given. */
    @Override
    public boolean containsKey(@Nullable Object key) {
        return true;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        return key == null ? null : lenient(given.get(key));
    }

    private static @Nullable Object lenient(@Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            return new Details(named(fields));
        }
        if (value instanceof List<?> entries) {
            return entries.stream().map(Details::lenient).toList();
        }
        return value;
    }

    @SuppressWarnings("unchecked") // an object of JSON has names for keys and nothing else
    private static Map<String, ?> named(Map<?, ?> fields) {
        return (Map<String, ?>) fields;
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        throw new UnsupportedOperationException("Fields are asked for by name");
    }
}
