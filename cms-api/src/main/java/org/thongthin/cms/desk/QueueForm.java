package org.thongthin.cms.desk;

import io.micronaut.http.HttpRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.moderation.QueueFilters;

/**
 * The part of the queue that a moderator works through, as the address of every page on the way says it.
 *
 * @param values by name; empty texts for those that are not set
 */
record QueueForm(Map<String, String> values) {
    private static final List<String> NAMES = List.of("kind", "region", "waiting", "province", "owner", "category");

    private static final Set<String> ALWAYS_SHOWN = Set.of("kind", "region", "waiting");

    static QueueForm of(HttpRequest<?> request) {
        Map<String, String> values = new LinkedHashMap<>();
        NAMES.forEach(name -> {
            String value = request.getParameters().get(name);
            values.put(name, value == null ? "" : value.strip());
        });
        return new QueueForm(values);
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

    /** The address of a page on the way, which is then about the same part of the queue. */
    public String at(String path) {
        return isSet() ? path + "?" + query() : path;
    }

    /** As {@link #at}, for a page that says what was just done. */
    String at(String path, String done) {
        return done.isEmpty() ? at(path) : path + "?" + (isSet() ? query() + "&" : "") + "done=" + done;
    }

    private String query() {
        return values.entrySet().stream()
                .filter(value -> !value.getValue().isEmpty())
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** @throws org.thongthin.cms.platform.Invalid for filters that can't be understood */
    QueueFilters filters() {
        return QueueFilters.of(
                given("kind"), given("region"), given("province"), given("owner"), given("category"), given("waiting"));
    }

    private @Nullable String given(String name) {
        String value = value(name);
        return value.isEmpty() ? null : value;
    }
}
