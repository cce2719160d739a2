package org.thongthin.search.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Writes the documents of the other benchmarks, and questions about them no two of which are alike, for a benchmark of another module. */
public final class WriteCorpus {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int QUESTIONS = 10_000;

    private WriteCorpus() {}

    /** @param arguments where the documents go (JSON lines: id, title, text), where the queries go, how many documents */
    public static void main(String[] arguments) throws IOException {
        GeneratedCorpus corpus = new GeneratedCorpus(Integer.parseInt(arguments[2]));
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[0]))) {
            corpus.forEach(text -> write(text, out));
        }
        Files.write(Path.of(arguments[1]), questions(corpus.queries()));
    }

    private static void write(Corpus.Text text, BufferedWriter out) {
        try (JsonGenerator row = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            row.writeStartObject();
            row.writeStringField("id", text.id());
            row.writeStringField("title", text.title());
            row.writeStringField("text", text.body());
            row.writeEndObject();
            row.flush();
            out.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of the corpus, and then its words in twos, in the proportions in which they are in it. */
    private static List<String> questions(List<String> queries) {
        Random random = new Random(11);
        List<String> words =
                queries.stream().filter(query -> !query.contains(" ")).toList();
        Set<String> questions = new LinkedHashSet<>(queries);
        while (questions.size() < QUESTIONS) {
            questions.add(words.get(random.nextInt(words.size())) + " " + words.get(random.nextInt(words.size())));
        }
        List<String> shuffled = new ArrayList<>(questions);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
