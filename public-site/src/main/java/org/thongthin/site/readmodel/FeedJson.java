package org.thongthin.site.readmodel;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/**
 * Reads what cms-api says. Tolerant of fields it does not know, so that cms-api can be updated first; exact in numbers, so that a price of
 * 1.10 stays one.
 */
public final class FeedJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** The same, blind to what only an item's own page shows, which is most of it. */
    private static final JsonMapper BRIEF = MAPPER.rebuild()
            .addMixIn(PublicItem.class, WithoutBody.class)
            .addMixIn(Translation.class, WithoutBody.class)
            .build();

    @JsonIgnoreProperties("body")
    private interface WithoutBody {}

    private FeedJson() {}

    public static JsonNode tree(byte[] json) throws UnreadableException {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UnreadableException(e);
        }
    }

    public static JsonNode tree(String json) throws UnreadableException {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UnreadableException(e);
        }
    }

    public static <T> T read(JsonNode tree, Class<T> type) throws UnreadableException {
        try {
            return MAPPER.treeToValue(tree, type);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new UnreadableException(e);
        }
    }

    /** Reads what the index gave back. It was readable when it was laid in, so a failure is a fault of ours. */
    public static <T> T stored(String json, Class<T> type) {
        return stored(MAPPER, json, type);
    }

    /** The same without the bodies, in Thai and in English. */
    static PublicItem storedInBrief(String json) {
        return stored(BRIEF, json, PublicItem.class);
    }

    private static <T> T stored(JsonMapper mapper, String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored " + type.getSimpleName() + " can't be read.", e);
        }
    }
}
