package org.thongthin.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thongthin.search.index.Sample.NOW;
import static org.thongthin.search.index.Sample.landmark;
import static org.thongthin.search.index.Sample.news;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.search.query.BadCursorException;
import org.thongthin.search.query.Filter;
import org.thongthin.search.query.GeoPoint;
import org.thongthin.search.query.Near;
import org.thongthin.search.query.SearchAnswer;
import org.thongthin.search.query.SearchQuestion;
import org.thongthin.search.query.Sort;

class CursorTest {
    private static final List<String> WORDS = List.of(
            "ผ้าไหม", "น้ำตก", "ตลาด", "วัด", "ประเพณี", "ดอกไม้", "แม่น้ำ", "ข้าว", "ชุมชน", "ป่า", "สะพาน", "กาแฟ");
    private static final Near NEAR = new Near(new GeoPoint(16, 102), 900_000);

    @TempDir
    Path folder;

    private final Random random = new Random(4);
    private ReadModel readModel;

    @BeforeEach
    void open() {
        readModel = ReadModel.open(folder);
    }

    @AfterEach
    void close() {
        readModel.close();
    }

    static Stream<SearchQuestion> orders() {
        return Stream.of(
                question("", null, Sort.NEWEST),
                question("", NEAR, Sort.NEAREST),
                question("น้ำตก", null, Sort.RELEVANCE),
                question("น้ำตก", NEAR, Sort.NEAREST),
                question("ตลาด ผ้าไหม", null, Sort.RELEVANCE),
                question("ประเพณี ชุมชน แม่น้ำ สะพาน ข้าว", null, Sort.RELEVANCE),
                question("ohe9d", null, Sort.RELEVANCE), // น้ำตก on an English keyboard
                question("ตลาดด", null, Sort.RELEVANCE),
                question("ประเพณณี ดอกไมม้", null, Sort.RELEVANCE));
    }

    private static SearchQuestion question(String text, @Nullable Near near, Sort sort) {
        return new SearchQuestion(text, Filter.none(), near, sort, 0, 7, NOW);
    }

    private ReadModelChange item(int number) {
        List<String> said = random.ints(3 + random.nextInt(40), 0, WORDS.size())
                .mapToObj(WORDS::get)
                .toList();
        Sample item = number % 3 == 0
                ? news("i" + number, said.getFirst() + said.get(1))
                : landmark("i" + number, said.getFirst() + said.get(1));
        return item.body(String.join("", said))
                .at(13 + random.nextInt(40) / 10.0, 100 + random.nextInt(40) / 10.0)
                .published(NOW.minus(Duration.ofDays(random.nextInt(50))))
                .put();
    }

    private void fill(int items) {
        readModel.apply(IntStream.range(0, items).mapToObj(this::item).toList(), "a.0");
    }

    @ParameterizedTest
    @MethodSource("orders")
    void pagesByCursorAreThePagesByNumber(SearchQuestion question) {
        fill(300);
        SearchQuestion all =
                new SearchQuestion(question.text(), Filter.none(), question.near(), question.sort(), 0, 1_000, NOW);
        assertThat(follow(question, () -> {})).isEqualTo(Sample.ids(readModel.search(all)));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void whatComesAndGoesMakesNoOtherItemComeTwiceOrNotAtAll(SearchQuestion question) {
        fill(300);
        List<String> before = Sample.ids(readModel.search(
                new SearchQuestion(question.text(), Filter.none(), question.near(), question.sort(), 0, 1_000, NOW)));
        Set<String> removed = new HashSet<>();
        int[] next = {1_000};
        List<String> seen = follow(question, () -> {
            List<ReadModelChange> changes = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                changes.add(item(next[0]++));
                String gone = "i" + random.nextInt(300);
                removed.add(gone);
                changes.add(new ReadModelChange.RemoveItem(gone));
            }
            readModel.apply(changes, "a." + next[0]);
        });
        assertThat(seen).doesNotHaveDuplicates();
        List<String> stayed =
                before.stream().filter(id -> !removed.contains(id)).toList();
        assertThat(stayed).isNotEmpty();
        assertThat(seen.stream().filter(stayed::contains)).containsExactlyElementsOf(stayed);
    }

    @Test
    void thereIsNoEndAtTenThousand() {
        readModel.apply(
                IntStream.range(0, SearchQuestion.DEEPEST + 700)
                        .mapToObj(number -> landmark("i" + number, "วัด")
                                .published(NOW.minusSeconds(number % 97))
                                .put())
                        .toList(),
                "a.0");
        for (SearchQuestion question :
                List.of(question("", null, Sort.NEWEST), question("วัด", null, Sort.RELEVANCE))) {
            SearchQuestion large =
                    new SearchQuestion(question.text(), Filter.none(), null, question.sort(), 0, 1_000, NOW);
            assertThat(follow(large, () -> {}))
                    .hasSize(SearchQuestion.DEEPEST + 700)
                    .doesNotHaveDuplicates();
        }
        SearchQuestion last = new SearchQuestion("", Filter.none(), null, Sort.NEWEST, 9_990, 100, NOW);
        SearchAnswer answer = readModel.search(last);
        assertThat(answer.hits()).hasSize(10);
        assertThat(answer.next()).isNotNull();
    }

    @Test
    void theLastPageHasNoNext() {
        fill(14);
        SearchQuestion question = question("", null, Sort.NEWEST);
        SearchAnswer first = readModel.search(question);
        assertThat(readModel.search(question.after(first.next())).next()).isNull();
        assertThat(readModel
                        .search(new SearchQuestion("", Filter.none(), null, Sort.NEWEST, 0, 0, NOW))
                        .next())
                .isNull();
    }

    @Test
    void aCursorSurvivesARebuildAndARestart() {
        fill(100);
        SearchQuestion question = question("น้ำตก", null, Sort.RELEVANCE);
        List<String> all = follow(question, () -> {});
        List<String> seen = follow(question, () -> {
            readModel.close();
            readModel = ReadModel.open(folder);
        });
        assertThat(seen).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "AAAA", "%%%", "ก", "AQIDBAUGBwgJCgsMDQ4PEA", "null"})
    void whatIsNoCursorIsRefused(String text) {
        fill(20);
        assertThatThrownBy(
                        () -> readModel.search(question("", null, Sort.NEWEST).after(text)))
                .isInstanceOf(BadCursorException.class);
    }

    @Test
    void anotherQuestionsCursorIsRefused() {
        fill(100);
        String next = readModel.search(question("น้ำตก", null, Sort.RELEVANCE)).next();
        for (SearchQuestion other : List.of(
                question("วัด", null, Sort.RELEVANCE),
                question("น้ำตก", null, Sort.NEWEST),
                question("น้ำตก", NEAR, Sort.RELEVANCE),
                question("น้ำตก", null, Sort.RELEVANCE).asTyped())) {
            assertThatThrownBy(() -> readModel.search(other.after(next))).isInstanceOf(BadCursorException.class);
        }
    }

    /** Whoever knows the checksum can make a cursor; it is refused or answered, and nothing else. */
    @Test
    void aForgedCursorDoesNoHarm() {
        fill(100);
        for (SearchQuestion question : orders().toList()) {
            String next = readModel.search(question).next();
            if (next == null) {
                continue;
            }
            for (int tries = 0; tries < 400; tries++) {
                String forged = forged(next);
                try {
                    assertThat(readModel.search(question.after(forged)).hits()).hasSizeLessThanOrEqualTo(7);
                } catch (BadCursorException refused) {
                    assertThat(refused).hasMessageStartingWith("The cursor is");
                }
            }
        }
    }

    private String forged(String cursor) {
        byte[] bytes = Base64.getUrlDecoder().decode(cursor);
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes[random.nextInt(bytes.length - 4)] = (byte) random.nextInt(256);
        }
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, bytes.length - 4);
        ByteBuffer.wrap(bytes).putInt(bytes.length - 4, (int) checksum.getValue());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private List<String> follow(SearchQuestion question, Runnable between) {
        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            SearchAnswer answer = readModel.search(question.after(next));
            seen.addAll(Sample.ids(answer));
            next = answer.next();
            between.run();
        } while (next != null);
        return seen;
    }
}
