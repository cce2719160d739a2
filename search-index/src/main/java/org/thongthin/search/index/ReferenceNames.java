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
    static final String ORGANISATION = "organisation";

    private static final String CATEGORY = "category";
    private static final String PROVINCE = "province";
    private static final String DISTRICT = "district";
    private static final String PLACE = "place";

    private static final JsonFactory JSON = new JsonFactory();

    /** What a reference is to the suggestions: type by type of reference, and of setting by id. */
    private static final Map<String, String> TYPES = Map.of(
            ORGANISATION,
            ORGANISATION,
            CATEGORY,
            CATEGORY,
            "setting/provinces",
            PROVINCE,
            "setting/districts",
            DISTRICT);

    /** The first are suggested last. */
    private static final List<String> ORDER = List.of(CATEGORY, ORGANISATION, DISTRICT, PROVINCE);

    /** Apart from one type to the next in {@link Name#order}; no name is as long. */
    private static final int APART = 10_000;

    /** The first two digits of what is in Bangkok. */
    private static final String BANGKOK = "10";

    record Name(
            String type,
            String code,
            String th,
            @Nullable String en,
            @Nullable String kind) {

        /** The field in which items have its code. */
        String itemField() {
            return type.equals(ORGANISATION) ? Fields.OWNER : type;
        }

        /** By which it is found; the second is the English name, if there is one. */
        List<String> texts() {
            List<String> texts = new ArrayList<>();
            texts.add(th);
            if (en != null) {
                texts.add(en);
            }
            if (type.equals(PROVINCE)) {
                texts.add("จังหวัด" + th);
            } else if (type.equals(DISTRICT)) {
                texts.add((code.startsWith(BANGKOK) ? "เขต" : "อำเภอ") + th);
            }
            return texts;
        }

        /** The greater places first, of a type the shorter names. */
        long order() {
            return (ORDER.indexOf(type) + 1L) * APART - th.length();
        }
    }

    private ReferenceNames() {}

    /** What a name's type is to those who see it suggested. */
    static String shown(String type) {
        return type.equals(PROVINCE) || type.equals(DISTRICT) ? PLACE : type;
    }

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
