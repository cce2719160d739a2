package org.thongthin.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thongthin.search.index.Sample.NOW;
import static org.thongthin.search.index.Sample.landmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.thongthin.search.analysis.Keyboard;
import org.thongthin.search.query.Mark;
import org.thongthin.search.query.Suggestion;

class SuggestingPropertiesTest {
    private static final List<String> TITLES = List.of(
            "น้ำตกห้วยแม่ขมิ้น",
            "โครงการส่งเสริมสุขภาพผู้สูงอายุ ประจำปี ๒๕๖๙",
            "ตลาดน้ำ 100 ปี คลองบางหลวง",
            "งานบุญบั้งไฟ (หมู่ที่ 4)",
            "OTOP Fair, Nong Khai (Hall 2)");
    private static final String POPULAR = "งานบุญบั้งไฟ";
    private static final Path FOLDER = folder();
    private static final ReadModel READ_MODEL = ReadModel.open(FOLDER);

    /** A piece of a title: what somebody who thinks of it may have typed so far. */
    record Piece(String title, String typed) {}

    private static Path folder() {
        try {
            return Files.createTempDirectory("suggesting");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeContainer
    static void fill() {
        for (String title : TITLES) {
            READ_MODEL.apply(List.of(landmark(title, title).put()), title);
        }
        Reference popular = new Reference("popular-query", POPULAR, "{\"text\":\"" + POPULAR + "\",\"count\":5}");
        READ_MODEL.apply(List.of(new ReadModelChange.PutReference(popular)), "popular");
    }

    @AfterContainer
    static void close() throws IOException {
        READ_MODEL.close();
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Provide
    Arbitrary<Piece> beginnings() {
        return Arbitraries.of(TITLES)
                .flatMap(title -> Arbitraries.integers()
                        .between(1, title.length())
                        .map(end -> new Piece(title, title.substring(0, end))));
    }

    @Provide
    Arbitrary<Piece> pieces() {
        return Arbitraries.of(TITLES)
                .flatMap(title -> Combinators.combine(
                                Arbitraries.integers().between(0, title.length() - 6),
                                Arbitraries.integers().between(6, 12))
                        .as((from, length) ->
                                new Piece(title, title.substring(from, Math.min(title.length(), from + length)))));
    }

    @Property
    void everyBeginningOfATitleSuggestsIt(@ForAll("beginnings") Piece piece) {
        assertThat(suggested(piece.typed())).contains(piece.title());
    }

    @Property
    void everyLongerThaiBeginningInTheOtherLayoutDoesToo(@ForAll("beginnings") Piece piece) {
        if (piece.typed().length() > 2 && piece.typed().chars().allMatch(c -> c >= 0x0E00)) {
            assertThat(suggested(Keyboard.otherLayout(piece.typed()))).contains(piece.title());
        }
    }

    @Property
    void everyLongerPieceOfATitleSuggestsIt(@ForAll("pieces") Piece piece) {
        assertThat(suggested(piece.typed())).contains(piece.title());
    }

    private static List<String> suggested(String typed) {
        return READ_MODEL.suggest(typed, 8, NOW).stream().map(Suggestion::text).toList();
    }

    @Property
    void marksLieWithinTheTextAndCutNoCluster(@ForAll("pieces") Piece piece) {
        for (Suggestion suggestion : READ_MODEL.suggest(piece.typed(), 8, NOW)) {
            for (Mark mark : suggestion.marks()) {
                assertThat(mark.start()).isBetween(0, mark.end() - 1);
                assertThat(mark.end()).isLessThanOrEqualTo(suggestion.text().length());
                for (int edge : List.of(mark.start(), mark.end())) {
                    assertThat(edge == suggestion.text().length()
                                    || Character.getType(suggestion.text().charAt(edge)) != Character.NON_SPACING_MARK)
                            .isTrue();
                }
            }
        }
    }

    /** Whatever anybody has searched or typed before: only what the reference data names is suggested as a query. */
    @Property
    void nobodysOwnQueryIsEverSuggested(@ForAll("pieces") Piece piece, @ForAll String other) {
        for (String typed : List.of(piece.typed() + other, piece.typed())) {
            READ_MODEL.search(Sample.question(typed));
            assertThat(READ_MODEL.suggest(typed, 8, NOW))
                    .filteredOn(suggestion -> suggestion.type().equals("query"))
                    .extracting(Suggestion::text)
                    .allMatch(POPULAR::equals);
        }
    }
}
