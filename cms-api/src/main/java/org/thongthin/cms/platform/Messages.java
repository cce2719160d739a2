package org.thongthin.cms.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A bundle of texts, {@code messages/<name>_th.properties} and {@code messages/<name>_en.properties}, in UTF-8. Both
 * languages hold the same keys: a bundle in which they differ does not load.
 *
 * <p>Values are {@link MessageFormat} patterns with numbered places, but an apostrophe is an apostrophe and needs no
 * doubling.
 */
public final class Messages {
    private static final Map<String, Messages> LOADED = new ConcurrentHashMap<>();

    private final String name;
    private final Map<String, Text> texts;

    private Messages(String name, Map<String, Text> texts) {
        this.name = name;
        this.texts = texts;
    }

    private static Messages load(String name) {
        Map<String, String> thai = read(name, Language.TH);
        Map<String, String> english = read(name, Language.EN);
        if (!thai.keySet().equals(english.keySet())) {
            throw new IllegalStateException("messages/" + name + " lacks in one language: " + onlyInOne(thai, english));
        }
        return new Messages(
                name,
                thai.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey,
                                entry -> new Text(entry.getValue(), english.getOrDefault(entry.getKey(), "")))));
    }

    /** @throws MissingResourceException where there is no such bundle */
    public static Messages of(String name) {
        return LOADED.computeIfAbsent(name, Messages::load);
    }

    /**
     * Several bundles as one.
     *
     * @throws IllegalStateException where two of them hold the same key
     */
    public static Messages joined(String... names) {
        Map<String, Text> all = new HashMap<>();
        for (String name : names) {
            of(name).texts.forEach((key, text) -> {
                if (all.putIfAbsent(key, text) != null) {
                    throw new IllegalStateException(key + " stands in two of " + List.of(names));
                }
            });
        }
        return new Messages(String.join(" + ", names), Map.copyOf(all));
    }

    private static Map<String, String> read(String name, Language language) {
        String file = "messages/" + name + "_" + language.code() + ".properties";
        try (InputStream stream = Messages.class.getClassLoader().getResourceAsStream(file)) {
            if (stream == null) {
                throw new MissingResourceException("no bundle " + file, name, "");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toMap(key -> key, key -> properties.getProperty(key, "")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    private static Set<String> onlyInOne(Map<String, String> thai, Map<String, String> english) {
        Set<String> either = new TreeSet<>(thai.keySet());
        either.addAll(english.keySet());
        either.removeIf(key -> thai.containsKey(key) && english.containsKey(key));
        return either;
    }

    public Set<String> keys() {
        return texts.keySet();
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * @param arguments values of the numbered places; numbers are written as the language writes them
     * @throws MissingResourceException for a key that the bundle lacks
     */
    public Text text(String key, Object... arguments) {
        Text pattern = texts.get(key);
        if (pattern == null) {
            throw new MissingResourceException("messages/" + name + " lacks " + key, name, key);
        }
        if (arguments.length == 0) {
            return pattern;
        }
        return new Text(filled(pattern, Language.TH, arguments), filled(pattern, Language.EN, arguments));
    }

    /** As {@link #text}, in one language. */
    public String in(Language language, String key, Object... arguments) {
        return text(key, arguments).in(language);
    }

    private static String filled(Text pattern, Language language, Object[] arguments) {
        return new MessageFormat(pattern.in(language).replace("'", "''"), language.locale()).format(arguments);
    }
}
