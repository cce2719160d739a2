package org.thongthin.site.markup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micronaut.core.io.ResourceResolver;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.platform.TextTemplates;

/**
 * Reads the JSON files beside the templates, which say what programs learn of a page. A text with {@code {{ }}} is a template;
 * beside that an object may have
 *
 * <ul>
 *   <li>a name that ends with {@code !}: without it the object is left out;
 *   <li>{@code {"@number": "…"}}: the text as a number;
 *   <li>in a list, {@code "position": 0}: the number of its place, of those that have something to say;
 *   <li>in a list, {@code "@each": "item.images", "@as": "image"}: once for each of them.
 * </ul>
 */
@Singleton
final class SaidFile {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final ResourceResolver resources;
    private final TextTemplates templates;

    SaidFile(ResourceResolver resources, TextTemplates templates) {
        this.resources = resources;
        this.templates = templates;
    }

    /** The JSON beside a template; null where there is none. @param view the template's name */
    @Nullable
    JsonNode read(String view) {
        InputStream found = resources
                .getResourceAsStream("classpath:views/" + view + ".json")
                .orElse(null);
        if (found == null) {
            return null;
        }
        try (found) {
            return MAPPER.readTree(found);
        } catch (IOException e) {
            throw new UncheckedIOException("views/" + view + ".json can't be read", e);
        }
    }

    Said said(JsonNode json) {
        if (json.isTextual() && json.textValue().contains("{{")) {
            return new Said.Text(templates.text(json.textValue()));
        }
        if (json.isArray()) {
            return new Said.Row(elements(json).map(this::entry).toList());
        }
        if (json.has("@number")) {
            return new Said.Number(templates.text(json.path("@number").asText()));
        }
        return json.isObject() ? group(json) : new Said.Fixed(json);
    }

    private Said entry(JsonNode json) {
        if (!json.has("@each")) {
            return said(json);
        }
        TextTemplates.Entries entries = templates.entries(json.path("@each").asText());
        JsonNode of = json.has("@say") ? json.path("@say") : json;
        return new Said.Each(entries, json.path("@as").asText(), said(of));
    }

    private Said.Group group(JsonNode json) {
        Map<String, Said> parts = new LinkedHashMap<>();
        List<String> needed = new ArrayList<>();
        json.properties().forEach(field -> {
            String name = field.getKey();
            if (name.equals("@each") || name.equals("@as")) {
                return;
            }
            boolean isNeeded = name.endsWith("!");
            String bare = isNeeded ? name.substring(0, name.length() - 1) : name;
            parts.put(bare, said(field.getValue()));
            if (isNeeded) {
                needed.add(bare);
            }
        });
        return new Said.Group(parts, needed);
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
