package org.thongthin.search.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What many have searched for, as the reference of its type says: {@code text} and {@code count}. That enough have is seen to
 * where they are counted; here nothing is known of who asked what, so nothing else can be suggested.
 */
record PopularQuery(String text, long count) {
    static final String TYPE = "popular-query";

    private static final JsonFactory JSON = new JsonFactory();

    /** Null where the reference is none. */
    static @Nullable PopularQuery of(Reference reference) {
        if (!reference.type().equals(TYPE)) {
            return null;
        }
        String text = "";
        long count = 0;
        try (JsonParser parser = JSON.createParser(reference.source())) {
            while (parser.nextToken() != null) {
                String field = parser.currentName();
                if (parser.currentToken() == JsonToken.VALUE_STRING && "text".equals(field)) {
                    text = parser.getText();
                } else if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && "count".equals(field)) {
                    count = parser.getLongValue();
                }
            }
        } catch (IOException e) {
            return null;
        }
        return text.isBlank() ? null : new PopularQuery(text.strip(), count);
    }
}
