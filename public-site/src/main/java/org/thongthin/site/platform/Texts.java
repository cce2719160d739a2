package org.thongthin.site.platform;

import io.micronaut.core.io.ResourceResolver;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the site says, from {@code messages/site_<language>.properties} and {@code messages/about_<language>.properties}. */
@Singleton
public final class Texts {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private static final List<String> NAMES = List.of("site", "about");

    private final Map<Language, Properties> bundles = new EnumMap<>(Language.class);

    Texts(ResourceResolver resources) {
        for (Language language : Language.values()) {
            Properties bundle = new Properties();
            for (String name : NAMES) {
                bundle.putAll(read(resources, "classpath:messages/" + name + "_" + language.code() + ".properties"));
            }
            bundles.put(language, bundle);
        }
    }

    private static Properties read(ResourceResolver resources, String name) {
        InputStream found = resources
                .getResourceAsStream(name)
                .orElseThrow(() -> new IllegalStateException("There is no message bundle " + name));
        try (var reader = new InputStreamReader(found, StandardCharsets.UTF_8)) {
            var bundle = new Properties();
            bundle.load(reader);
            return bundle;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with {@code {0}}, {@code {1}}… replaced; a key that no bundle has is a programming error. */
    public String text(Language language, String key, Object... arguments) {
        String text = find(language, key);
        if (text == null) {
            throw new IllegalArgumentException("No text for " + key + " in " + language);
        }
        // In one go: what somebody typed may have a {1} of its own.
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(filled(place, arguments)));
    }

    private static String filled(MatchResult place, Object... arguments) {
        int number = Integer.parseInt(place.group(1));
        return number < arguments.length ? String.valueOf(arguments[number]) : place.group();
    }

    /** The text as it stands, or null where the bundle has none. */
    public @Nullable String find(Language language, String key) {
        return bundle(language).getProperty(key);
    }

    Properties bundle(Language language) {
        Properties bundle = bundles.get(language);
        if (bundle == null) {
            throw new IllegalStateException("No bundle for " + language);
        }
        return bundle;
    }
}
