package org.thongthin.search.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names in the change feed's reference data: every JSON object, at any depth, with a {@code code} and a
 * {@code nameTh}. What else a source holds, or a source that is not JSON, has no names and is stored all the same.
 */
final class ReferenceNames {
    private static final JsonFactory JSON = new JsonFactory();

    /** What a reference is to the suggestions: type by type of reference, and of setting by id. */
    private static final Map<String, String> TYPES = Map.of(
            "organisation", "organisation",
            "category", "category",
            "setting/provinces", "province",
            "setting/districts", "district");

    record Name(
            String type,
            String code,
            String th,
            @Nullable String en,
            @Nullable String kind) {}

    private ReferenceNames() {}

    static List<Name> of(Reference reference) {
        String type = TYPES.get(reference.type());
        if (type == null) {
            type = TYPES.get(reference.type() + "/" + reference.id());
        }
        if (type == null) {
            return List.of();
        }
        List<Name> names = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(reference.source())) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.START_OBJECT) {
                    readObject(parser, type, names);
                }
            }
        } catch (IOException e) {
            return List.of();
        }
        return names;
    }

    private static void readObject(JsonParser parser, String type, List<Name> names) throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            if (token == null) {
                return;
            }
            if (token == JsonToken.START_OBJECT) {
                readObject(parser, type, names);
            } else if (token == JsonToken.VALUE_STRING && parser.currentName() != null) {
                texts.put(parser.currentName(), parser.getText());
            }
        }
        String code = texts.get("code");
        String th = texts.get("nameTh");
        if (code != null && th != null) {
            names.add(new Name(type, code, th, texts.get("nameEn"), texts.get("kind")));
        }
    }
}
