package org.thongthin.search.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A reference of the type {@value #TYPE}: {@code {"terms": […]}} where all stand for each other, or
 * {@code {"from": …, "to": […]}} where one stands for others.
 *
 * @param asked what is replaced when somebody asks for it
 * @param meant by what
 */
record SynonymGroup(List<String> asked, List<String> meant) {
    static final String TYPE = "synonym-group";

    private static final JsonFactory JSON = new JsonFactory();
    private static final SynonymGroup NONE = new SynonymGroup(List.of(), List.of());

    /** A source that is not what was agreed has no terms, as with {@link ReferenceNames}. */
    static SynonymGroup read(String source) {
        Map<String, List<String>> texts = new HashMap<>();
        try (JsonParser parser = JSON.createParser(source)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    texts.computeIfAbsent(field(parser), field -> new ArrayList<>())
                            .add(parser.getText());
                }
            }
        } catch (IOException e) {
            return NONE;
        }
        List<String> terms = texts.getOrDefault("terms", List.of());
        return terms.isEmpty()
                ? new SynonymGroup(texts.getOrDefault("from", List.of()), texts.getOrDefault("to", List.of()))
                : new SynonymGroup(terms, terms);
    }

    /** Of the text, or of the list that it stands in. */
    private static String field(JsonParser parser) {
        String own = parser.getParsingContext().getCurrentName();
        String list = parser.getParsingContext().getParent() == null
                ? null
                : parser.getParsingContext().getParent().getCurrentName();
        if (own != null) {
            return own;
        }
        return list == null ? "" : list;
    }
}
