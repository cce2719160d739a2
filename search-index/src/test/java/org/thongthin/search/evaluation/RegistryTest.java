package org.thongthin.search.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.search.index.ReadModel;

/** Local governments are found in all the ways in which people ask for them. */
class RegistryTest {
    /** The whole registry, where there is one beside the project or where REGISTRY says. */
    private static final Path WHOLE =
            Path.of(Objects.requireNonNullElse(System.getenv("REGISTRY"), "../../shared/refdata"));

    /** Of thousands of local governments so many are enough for a test; {@link EvaluateRegistry} asks for all. */
    private static final int ONE_OF = 20;

    @TempDir
    Path folder;

    @Test
    void everyWayFindsThoseOfTheSample() throws Exception {
        assertFound(Registry.read(sample()), 1);
    }

    @Test
    void everyWayFindsThoseOfTheWholeRegistryWhereThereIsOne() throws Exception {
        boolean whole = Files.exists(WHOLE.resolve("laos.csv"));
        assertFound(Registry.read(whole ? WHOLE : sample()), whole ? ONE_OF : 1);
    }

    private void assertFound(List<Lao> laos, int every) {
        try (ReadModel readModel = ReadModel.open(folder)) {
            RegistryQuestions questions = RegistryQuestions.fill(readModel, laos);
            assertThat(WaysToAsk.all()).allSatisfy(way -> {
                RegistryQuestions.Outcome outcome = questions.ask(way, every);
                assertThat(outcome.questions()).isGreaterThan(100);
                assertThat(outcome.reciprocalRank()).as(way.name()).isGreaterThanOrEqualTo(way.target());
            });
        }
    }

    @Test
    void theCommandPrintsEachWay() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        List<Lao> few = Registry.read(sample()).subList(0, 30);
        EvaluateRegistry.run(few, new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .hasSize(WaysToAsk.all().size())
                .allMatch(line -> line.startsWith("MRR@10 "));
    }

    private static Path sample() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(RegistryTest.class.getResource("registry"))
                .toURI());
    }
}
