package org.thongthin.cms.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads JSON that a caller sent, strictly: UTF-8 only, no field that the type does not have, no name twice, no value of
 * another kind (a number is not a text), dates and times as {@link StrictTimes} says, decimal numbers exactly.
 */
@Singleton
public final class JsonReading {
    /** The longest JSON document taken, in bytes. */
    public static final int MAX_BYTES = 2 * 1024 * 1024;

    private static final int MOST_FAULTS = 50;

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(StrictTimes.module())
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfigDefaults(
                    config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
            .withCoercionConfig(
                    LogicalType.Textual,
                    config -> config.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail))
            .build();

    /**
     * @throws Refused {@code too-large} beyond {@link #MAX_BYTES}, {@code unreadable} if it is not JSON
     * @throws Invalid if it is JSON but not such a document; names every fault that can be told from the others
     */
    public <T> T read(HttpRequest<byte[]> request, Class<T> type) {
        return convert(tree(request), type, "");
    }

    /** As {@link #read}, of a body. */
    public <T> T read(byte[] body, Class<T> type) {
        return convert(tree(body), type, "");
    }

    /** @throws Problem as {@link #read} for what concerns the document as such */
    public JsonNode tree(HttpRequest<byte[]> request) {
        return tree(request.getBody().orElseGet(() -> new byte[0]));
    }

    /** As the other, of a body. */
    public JsonNode tree(byte[] body) {
        if (body.length > MAX_BYTES) {
            throw new Refused(ProblemCode.TOO_LARGE, MAX_BYTES / (1024 * 1024) + " MB");
        }
        JsonNode tree;
        try {
            tree = mapper.readTree(utf8(body));
        } catch (JsonProcessingException | CharacterCodingException syntax) {
            throw new Refused(ProblemCode.UNREADABLE);
        }
        if (tree == null || tree.isMissingNode()) {
            throw new Refused(ProblemCode.UNREADABLE);
        }
        List<FieldError> errors = new JsonValues().faults(tree);
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return tree;
    }

    private static String utf8(byte[] body) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(body))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * @param prefix where the node stands in the caller's document, such as {@code /details}; empty for the whole
     * @throws Invalid naming every fault that can be told from the others
     */
    public <T> T convert(JsonNode node, Class<T> type, String prefix) {
        if (node.isNull()) {
            throw new Invalid(new FieldError(prefix, "required"));
        }
        List<FieldError> errors = new ArrayList<>();
        JsonMending rest = new JsonMending(node);
        while (true) {
            try {
                T value = mapper.treeToValue(rest.document(), type);
                if (errors.isEmpty()) {
                    return value;
                }
                throw new Invalid(errors);
            } catch (JsonMappingException fault) {
                String at = JsonFaults.pointer(fault);
                if (!rest.knows(at)) {
                    errors.addAll(JsonFaults.errors(fault, prefix));
                }
                boolean superfluous = fault instanceof UnrecognizedPropertyException;
                if (errors.size() >= MOST_FAULTS || !(superfluous ? rest.drop(at) : rest.replace(at))) {
                    throw new Invalid(errors);
                }
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
