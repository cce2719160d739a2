package org.thongthin.site.browse;

import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.Section;
import org.thongthin.site.platform.Sections;
import org.thongthin.site.readmodel.District;
import org.thongthin.site.readmodel.PublicItem;
import org.thongthin.site.readmodel.Translation;

/** Where each page is. Paths and queries come percent-encoded, ready for a link. */
@Singleton
public final class Addresses {
    private static final String NO_SLUG = "-";
    private static final int LONGEST_SLUG = 80;

    private final Sections sections;

    Addresses(Sections sections) {
        this.sections = sections;
    }

    /** The item's page in a language. */
    public String of(PublicItem item, Language language) {
        Section section = sections.of(item.kind());
        // A kind without a section of its own yet is still found: the first section passes it on.
        String path = section == null ? sections.all().getFirst().path() : section.path();
        return language.address("/" + path + "/" + encoded(item.id()) + "/" + encoded(slug(item, language)));
    }

    private static String slug(PublicItem item, Language language) {
        Translation english = item.english();
        String slug = language == Language.EN && english != null && english.title() != null
                ? plain(english.title())
                : item.slug();
        return slug.isBlank() ? NO_SLUG : slug;
    }

    /** An English title's letters and digits, as they may stand in an address; at most {@value #LONGEST_SLUG} of them. */
    private static String plain(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() <= LONGEST_SLUG ? plain : plain.substring(0, LONGEST_SLUG);
        return cut.replaceAll("^-+|-+$", "");
    }

    public static String province(String code, Language language) {
        return language.address("/provinces/" + encoded(code));
    }

    public static String region(String code, Language language) {
        return language.address("/regions/" + encoded(code));
    }

    public static String district(District district, Language language) {
        return province(district.provinceCode(), language) + "/" + encoded(district.code());
    }

    /** The list of the province's organisations. */
    public static String organisations(String province, Language language) {
        return province(province, language) + "/lao";
    }

    /** What is near the district. */
    public static String near(District district, Language language) {
        Map<String, @Nullable String> query = new LinkedHashMap<>();
        query.put("province", district.provinceCode());
        query.put("district", district.code());
        return query(language.address("/near"), query);
    }

    public static String organisation(String code, Language language) {
        return language.address("/lao/" + encoded(code));
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
