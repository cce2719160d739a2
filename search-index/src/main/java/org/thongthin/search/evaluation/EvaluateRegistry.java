package org.thongthin.search.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.thongthin.search.index.ReadModel;

/**
 * Command line: {@code EvaluateRegistry <folder>} indexes the national registry in the folder (see {@link Registry}), one
 * document a local government, asks for each in every way that {@link WaysToAsk} knows, and prints the mean reciprocal rank
 * of each way beside the one it is to reach.
 */
public final class EvaluateRegistry {
    private EvaluateRegistry() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length != 1) {
            out.println("EvaluateRegistry <folder with laos.csv, provinces.csv, districts.csv and subdistricts.csv>");
            return;
        }
        run(Registry.read(Path.of(arguments[0])), out);
    }

    static void run(List<Lao> laos, PrintStream out) throws IOException {
        Path index = Files.createTempDirectory("registry");
        try (ReadModel readModel = ReadModel.open(index)) {
            RegistryQuestions questions = RegistryQuestions.fill(readModel, laos);
            for (WayToAsk way : WaysToAsk.all()) {
                RegistryQuestions.Outcome outcome = questions.ask(way, 1);
                out.printf(
                        Locale.ROOT,
                        "MRR@10 %.4f (target %.2f) over %d questions: %s%n",
                        outcome.reciprocalRank(),
                        way.target(),
                        outcome.questions(),
                        way.name());
            }
        } finally {
            deleteAll(index);
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
