package org.thongthin.site.browse;

import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.platform.Section;
import org.thongthin.site.platform.Sections;
import org.thongthin.site.readmodel.PublicItem;

/** Where each page is. Paths and queries come percent-encoded, ready for a link. */
@Singleton
public final class Addresses {
    private static final String NO_SLUG = "-";

    private final Sections sections;

    Addresses(Sections sections) {
        this.sections = sections;
    }

    public String of(PublicItem item) {
        Section section = sections.of(item.kind());
        // A kind without a section of its own yet is still found: the first section passes it on.
        String path = section == null ? sections.all().getFirst().path() : section.path();
        return "/" + path + "/" + encoded(item.id()) + "/" + encoded(slug(item));
    }

    static String slug(PublicItem item) {
        return item.slug().isBlank() ? NO_SLUG : item.slug();
    }

    public static String province(String code) {
        return "/provinces/" + encoded(code);
    }

    public static String organisation(String code) {
        return "/lao/" + encoded(code);
    }

    /** The path with those parameters that have a value, in their order. */
    public static String query(String path, Map<String, @Nullable String> parameters) {
        String query = parameters.entrySet().stream()
                .filter(parameter -> !String.valueOf(parameter.getValue()).isEmpty() && parameter.getValue() != null)
                .map(parameter -> parameter.getKey() + "=" + encoded(String.valueOf(parameter.getValue())))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The parameters with one of them set anew (or, being null, left out) and the page left out. */
    public static Map<String, @Nullable String> with(
            Map<String, @Nullable String> parameters, String name, @Nullable String value) {
        Map<String, @Nullable String> changed = new LinkedHashMap<>(parameters);
        changed.remove("page");
        changed.put(name, value);
        return changed;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
