package org.thongthin.site.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.readmodel.FeedJson;
import org.thongthin.site.readmodel.UnreadableException;

/**
 * A whole snapshot in a file: JSON Lines, the first naming the cursor, the last counting the changes between. It is read from a file and
 * not from the network, so that cms-api need not hold it open while an index is built, and so that it is known to be whole before.
 */
final class Snapshot {
    private final Path file;
    private final String cursor;
    private final long size;

    private Snapshot(Path file, String cursor, long size) {
        this.file = file;
        this.cursor = cursor;
        this.size = size;
    }

    /** Does something with a change. */
    @FunctionalInterface
    interface Reader {
        void read(FeedChange change) throws IOException, InterruptedException;
    }

    /**
     * The snapshot in this file.
     *
     * @throws UnreadableException when it breaks off, counts wrongly or has a line that is none
     */
    static Snapshot whole(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            JsonNode first = line(lines);
            if (first == null || !first.path("cursor").isTextual()) {
                throw new UnreadableException("A snapshot without a cursor.");
            }
            long size = 0;
            for (JsonNode line = line(lines); line != null; line = line(lines)) {
                if (line.has("end")) {
                    requireEnd(line.path("end").asLong(-1), size, lines);
                    return new Snapshot(file, first.path("cursor").textValue(), size);
                }
                FeedChange.of(line);
                size++;
            }
            throw new UnreadableException("A snapshot that breaks off after " + size + " changes.");
        }
    }

    /** Where the feed goes on after it. */
    String cursor() {
        return cursor;
    }

    long size() {
        return size;
    }

    /** Reads every change in order; can be called again. */
    void forEach(Reader reader) throws IOException, InterruptedException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            line(lines);
            for (long read = 0; read < size; read++) {
                JsonNode line = line(lines);
                if (line == null) {
                    throw new UnreadableException("The snapshot's file has become shorter.");
                }
                reader.read(FeedChange.of(line));
            }
        }
    }

    private static void requireEnd(long told, long counted, BufferedReader lines) throws IOException {
        if (told != counted || line(lines) != null) {
            throw new UnreadableException("A snapshot that tells of " + told + " changes and has " + counted + ".");
        }
    }

    private static @Nullable JsonNode line(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        return line == null ? null : FeedJson.tree(line);
    }
}
