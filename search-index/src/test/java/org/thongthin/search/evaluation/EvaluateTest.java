package org.thongthin.search.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateTest {
    private static final List<String> KEYS =
            List.of("mrr10", "ndcg10", "recall10", "zeroResultShare", "p50Ms", "p99Ms", "docsPerSecond", "indexBytes");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void files() throws IOException {
        write("docs.jsonl", """
                {"id":"a","title":"พระธาตุพนม","text":"อยู่ในจังหวัดนครพนม","more":{"id":"no","list":[1,{"id":2}]},"none":null}

                {"id":7,"title":"ดอยสุเทพ","text":"อยู่ในจังหวัดเชียงใหม่","flag":true}
                {"id":"c","title":"วัดพระธาตุดอยสุเทพ"}
                """);
        write("queries.jsonl", """
                {"id":1,"text":"พระธาตุพนมอยู่ที่ไหน","tags":["x",{"text":"y"}]}
                {"id":"2","text":"ทะเลหมอก"}
                {"id":"3","text":"ดอยสุเทพ"}
                {"id":"unjudged","text":"นครพนม"}
                {"id":"hopeless","text":"นครพนม"}
                """);
        write("qrels.tsv", "1\ta\t1\n\n2\t7\t2\n3\tc\t3\n3\t7\t1\nhopeless\ta\t0\nunasked\ta\t1\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private int evaluate(String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                "--docs", file("docs.jsonl"), "--queries", file("queries.jsonl"), "--qrels", file("qrels.tsv")));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private int run(String... words) throws IOException {
        return new Evaluate(stream(out), stream(err)).run(words);
    }

    private static PrintStream stream(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void oneObjectOnStandardOutputSaysItAll() throws IOException {
        assertThat(evaluate("--json")).isZero();
        assertThat(out().lines()).hasSize(1);
        assertThat(err()).isEmpty();
        Map<String, Double> numbers = numbers(out());
        assertThat(numbers.keySet()).containsExactlyInAnyOrderElementsOf(KEYS);
        // Of the three that have an answer, one is found first, one is not found, and for one the better comes second.
        double second = (1 + 7 / (Math.log(3) / Math.log(2))) / (7 + 1 / (Math.log(3) / Math.log(2)));
        assertThat(numbers.get("ndcg10")).isBetween((1 + second) / 3 - 1e-9, 2.0 / 3);
        assertThat(numbers.get("recall10")).isEqualTo(2.0 / 3);
        assertThat(numbers.get("mrr10")).isEqualTo(2.0 / 3);
        assertThat(numbers.get("zeroResultShare")).isEqualTo(1.0 / 5);
        assertThat(numbers.get("indexBytes")).isPositive();
        assertThat(numbers.get("p99Ms")).isGreaterThanOrEqualTo(numbers.get("p50Ms"));
    }

    /** The numbers of an object, those of objects in it by names with dots. */
    private static Map<String, Double> numbers(String json) throws IOException {
        Map<String, Double> numbers = new TreeMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isNumeric()) {
                    numbers.put(
                            parser.getParsingContext()
                                    .pathAsPointer()
                                    .toString()
                                    .substring(1)
                                    .replace('/', '.'),
                            parser.getDoubleValue());
                }
            }
        }
        return numbers;
    }

    @Test
    void stockAnalysisIsMeasuredBesideOurs() throws IOException {
        assertThat(evaluate("--baselines", "--json")).isZero();
        Map<String, Double> numbers = numbers(out());
        for (String name : List.of("standard", "thai", "icu", "trigrams")) {
            KEYS.forEach(key -> assertThat(numbers).containsKey("baselines." + name + "." + key));
        }
        assertThat(numbers.get("baselines.thai.mrr10")).isGreaterThan(numbers.get("baselines.standard.mrr10"));
    }

    @Test
    void peopleGetATable() throws IOException {
        assertThat(evaluate("--baselines")).isZero();
        assertThat(out().lines().map(line -> line.split(" ", 2)[0]))
                .containsSubsequence("ours", "standard", "thai", "icu", "trigrams");
    }

    @Test
    void theRankingIsWrittenQueryByQuery() throws IOException {
        assertThat(evaluate("--run", file("run.tsv"))).isZero();
        List<String[]> rows = Files.readAllLines(folder.resolve("run.tsv")).stream()
                .map(line -> line.split("\t", -1))
                .toList();
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(4));
        assertThat(rows.stream().map(row -> row[0]).distinct()).containsExactly("1", "3", "unjudged", "hopeless");
        List<String[]> third = rows.stream().filter(row -> row[0].equals("3")).toList();
        assertThat(third).extracting(row -> row[1]).containsExactlyInAnyOrder("7", "c");
        assertThat(third).extracting(row -> row[2]).containsExactly("1", "2");
        assertThat(Double.parseDouble(third.get(0)[3])).isGreaterThanOrEqualTo(Double.parseDouble(third.get(1)[3]));
        assertThat(Double.parseDouble(third.get(1)[3])).isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "docs.jsonl | {\"id\":\"a\",\"title\":\"x\"}~{\"id\":\"b\" | line 2: this is not JSON",
                "docs.jsonl | {\"id\":\"a\",\"title\":\"x\"}~~[1] | line 3: this is not a JSON object",
                "docs.jsonl | {\"title\":\"x\"} | line 1: there is no \"id\"",
                "docs.jsonl | {\"id\":\"a\"} | line 1: there is neither",
                "docs.jsonl | {\"id\":\"a\",\"title\":\"x\"}~{\"id\":\"a\",\"title\":\"y\"} | line 2: the id \"a\"",
                "docs.jsonl | ~ | docs.jsonl: there is nothing in it",
                "queries.jsonl | {\"id\":\"1\"} | line 1: there is no \"text\"",
                "queries.jsonl | {\"id\":\"1\",\"text\":\"x\"} {} | line 1: there is more",
                "qrels.tsv | 1^a^1~1^a | line 2: query, document and grade",
                "qrels.tsv | 1^a^one | line 1: \"one\" is not a whole number",
                "qrels.tsv | 1^a^-1 | line 1: a grade is from 0",
                "qrels.tsv | 1^a^1~1^a^2 | line 2: the same document has had the grade 1",
            })
    void aBadFileIsRefusedWithItsLine(String name, String text, String told) throws IOException {
        write(name, text.replace('~', '\n').replace('^', '\t'));
        assertThat(evaluate("--json")).isEqualTo(Evaluate.BAD_INPUT);
        assertThat(err()).contains(name).contains(told);
        assertThat(out()).isEmpty();
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Files.write(folder.resolve("queries.jsonl"), new byte[] {'{', (byte) 0xff, '}'});
        assertThat(evaluate()).isEqualTo(Evaluate.BAD_INPUT);
        assertThat(err()).contains("queries.jsonl").contains("not UTF-8");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        write("queries.jsonl", "\ufeff{\"id\":\"1\",\"text\":\"พระธาตุพนม\"}");
        assertThat(evaluate()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--docs a --queries b | --qrels is missing",
                "--docs | --docs wants a file",
                "--docs a --docs b | --docs is there twice",
                "--everything | \"--everything\" is not known here",
            })
    void badArgumentsAreRefusedWithWhatIsRight(String words, String told) throws IOException {
        assertThat(run(words.split(" "))).isEqualTo(Evaluate.BAD_INPUT);
        assertThat(err()).contains(told).contains("search-index/evaluate --docs");
    }

    @Test
    void whatIsNotThereOrCantBeWrittenIsRefused() throws IOException {
        assertThat(run("--docs", file("none"), "--queries", file("queries.jsonl"), "--qrels", file("qrels.tsv")))
                .isEqualTo(Evaluate.BAD_INPUT);
        assertThat(err()).contains("none: there is no such file");
        assertThat(evaluate("--run", file("no/such/folder"))).isEqualTo(Evaluate.BAD_INPUT);
        assertThat(err()).contains("can't be written");
    }

    @Test
    void helpIsNoMistake() throws IOException {
        assertThat(run("--help")).isZero();
        assertThat(out()).contains("--baselines");
    }
}
