package org.thongthin.search.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads files with one JSON object a line. */
public final class JsonLines {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonLines() {}

    /**
     * Each line's texts and numbers by their names; what is null, or an array or an object, is left out.
     *
     * @param to may refuse a row by a {@link BadInputException}, which then names the line too
     * @throws BadInputException where the file can't be read or a line is not one object
     */
    public static void forEach(Path file, Consumer<Map<String, String>> to) {
        Lines.read(file, line -> to.accept(row(line)));
    }

    /** All at once; like {@link #forEach} otherwise. */
    static List<Map<String, String>> read(Path file) {
        List<Map<String, String>> rows = new ArrayList<>();
        forEach(file, rows::add);
        return rows;
    }

    private static Map<String, String> row(String line) {
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BadInputException("this is not a JSON object");
            }
            Map<String, String> row = new HashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value.isStructStart()) {
                    parser.skipChildren();
                } else if (value != JsonToken.VALUE_NULL) {
                    row.put(name, parser.getText());
                }
            }
            if (parser.nextToken() != null) {
                throw new BadInputException("there is more after the JSON object");
            }
            return row;
        } catch (JsonProcessingException e) {
            throw new BadInputException("this is not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
