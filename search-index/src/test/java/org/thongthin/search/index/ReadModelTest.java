package org.thongthin.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thongthin.search.index.Sample.NOW;
import static org.thongthin.search.index.Sample.landmark;
import static org.thongthin.search.index.Sample.question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadModelTest {
    @TempDir
    Path folder;

    @Test
    void aNewOneIsEmptyAndHasNoCursor() {
        try (ReadModel readModel = ReadModel.open(folder.resolve("deep/in/folders"))) {
            assertThat(readModel.cursor()).isNull();
            assertThat(readModel.search(question("")).total()).isZero();
            assertThat(readModel.references("organisation")).isEmpty();
            assertThat(readModel.media()).isEmpty();
        }
    }

    @Test
    void whatWasAppliedIsThereAfterARestartWithItsCursor() {
        try (ReadModel readModel = ReadModel.open(folder)) {
            readModel.apply(
                    List.of(landmark("1", "พระธาตุพนม").source("{\"id\":1}").put()), "e.1");
            assertThat(readModel.cursor()).isEqualTo("e.1");
            assertThat(readModel.item("1", NOW)).isEqualTo("{\"id\":1}");
        }
        try (ReadModel readModel = ReadModel.open(folder)) {
            assertThat(readModel.cursor()).isEqualTo("e.1");
            assertThat(readModel.item("1", NOW)).isEqualTo("{\"id\":1}");
        }
    }

    @Test
    void aCursorMovesWithoutChanges() {
        try (ReadModel readModel = ReadModel.open(folder)) {
            readModel.apply(List.of(), "e.1");
            readModel.apply(List.of(), "e.2");
        }
        try (ReadModel readModel = ReadModel.open(folder)) {
            assertThat(readModel.cursor()).isEqualTo("e.2");
        }
    }

    @Test
    void puttingReplacesAndRemovingRemoves() {
        try (ReadModel readModel = ReadModel.open(folder)) {
            long before = readModel.generation();
            readModel.apply(
                    List.of(
                            landmark("1", "วัดเก่า").put(),
                            landmark("1", "วัดใหม่").put()),
                    "e.1");
            assertThat(readModel.search(question("")).total()).isEqualTo(1);
            assertThat(readModel.search(question("วัดใหม่")).total()).isEqualTo(1);
            readModel.apply(List.of(new ReadModelChange.RemoveItem("1"), new ReadModelChange.RemoveItem("2")), "e.2");
            assertThat(readModel.search(question("")).total()).isZero();
            assertThat(readModel.item("1", NOW)).isNull();
            assertThat(readModel.generation()).isGreaterThan(before + 1);
        }
    }

    @Test
    void referencesAreGivenBackByTypeInTheOrderOfTheirIds() {
        try (ReadModel readModel = ReadModel.open(folder)) {
            readModel.apply(
                    List.of(
                            put("organisation", "b", "{\"code\":\"b\",\"nameTh\":\"อบต.ข\"}"),
                            put("organisation", "a", "not even JSON"),
                            put("category", "a", "{}")),
                    "e.1");
            assertThat(readModel.references("organisation"))
                    .containsExactly("not even JSON", "{\"code\":\"b\",\"nameTh\":\"อบต.ข\"}");
            assertThat(readModel.reference("category", "a")).isEqualTo("{}");
            assertThat(readModel.search(question("")).total()).isZero();
            readModel.apply(List.of(new ReadModelChange.RemoveReference("organisation", "b")), "e.2");
            assertThat(readModel.references("organisation")).containsExactly("not even JSON");
            assertThat(readModel.reference("organisation", "b")).isNull();
        }
    }

    private static ReadModelChange put(String type, String id, String source) {
        return new ReadModelChange.PutReference(new Reference(type, id, source));
    }

    @Test
    void aPictureBelongsToThePublicWhileAnItemShowsIt() {
        try (ReadModel readModel = ReadModel.open(folder)) {
            readModel.apply(
                    List.of(
                            landmark("1", "หนึ่ง").showing("aa", "bb").put(),
                            landmark("2", "สอง").showing("cc").until(NOW).put()),
                    "e.1");
            assertThat(readModel.refersToMedia("aa", NOW)).isTrue();
            assertThat(readModel.refersToMedia("cc", NOW)).isFalse();
            assertThat(readModel.refersToMedia("cc", NOW.minus(Duration.ofSeconds(1))))
                    .isTrue();
            assertThat(readModel.media()).containsExactly("aa", "bb", "cc");
            readModel.apply(List.of(new ReadModelChange.RemoveItem("1")), "e.2");
            assertThat(readModel.refersToMedia("aa", NOW)).isFalse();
            assertThat(readModel.media()).containsExactly("cc");
        }
    }

    @Test
    void aChangeThatFailsLeavesNothingOfItsStepAndTheNextGoesOn() {
        try (ReadModel readModel = ReadModel.open(folder)) {
            readModel.apply(List.of(landmark("1", "หนึ่ง").put()), "e.1");
            var tooLong = landmark("x".repeat(40_000), "ยาว").put();
            assertThatThrownBy(() ->
                            readModel.apply(List.of(landmark("2", "สอง").put(), tooLong), "e.2"))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(readModel.cursor()).isEqualTo("e.1");
            readModel.apply(List.of(landmark("3", "สาม").put()), "e.3");
            assertThat(readModel.item("2", NOW)).isNull();
            assertThat(readModel.item("3", NOW)).isNotNull();
            assertThat(readModel.cursor()).isEqualTo("e.3");
        }
    }

    @Test
    void aRebuildIsSeenOnlyWhenItIsSwappedInAndTheOneBeforeIsKept() throws IOException {
        try (ReadModel readModel = ReadModel.open(folder)) {
            readModel.apply(List.of(landmark("old", "เก่า").put()), "e.1");
            try (Rebuild rebuild = readModel.rebuild()) {
                rebuild.add(landmark("new", "ใหม่").put());
                assertThat(readModel.item("new", NOW)).isNull();
                rebuild.swap("f.9");
            }
            assertThat(readModel.cursor()).isEqualTo("f.9");
            assertThat(readModel.item("old", NOW)).isNull();
            assertThat(readModel.item("new", NOW)).isNotNull();
            assertThat(generations()).hasSize(2);
            readModel.apply(List.of(landmark("next", "ต่อไป").put()), "f.10");
        }
        try (ReadModel readModel = ReadModel.open(folder)) {
            assertThat(readModel.cursor()).isEqualTo("f.10");
            assertThat(readModel.search(question("")).total()).isEqualTo(2);
        }
    }

    @Test
    void ofManyRebuildsOnlyTheOneBeforeIsKept() throws IOException {
        try (ReadModel readModel = ReadModel.open(folder)) {
            for (int i = 0; i < 4; i++) {
                try (Rebuild rebuild = readModel.rebuild()) {
                    rebuild.swap("f." + i);
                }
                assertThat(generations()).hasSize(i == 0 ? 1 : 2);
            }
        }
        ReadModel.open(folder).close();
        assertThat(generations()).hasSize(2);
    }

    @Test
    void aRebuildAddsUpWhatItHoldsSoThatItCanBeComparedWithItsSource() {
        try (ReadModel readModel = ReadModel.open(folder);
                Rebuild rebuild = readModel.rebuild()) {
            rebuild.add(landmark("1", "หนึ่ง").source("{\"a\":1}").put());
            rebuild.add(landmark("2", "สอง").source("old").put());
            rebuild.add(landmark("2", "สอง").source("{\"b\":2}").put());
            rebuild.add(put("organisation", "1", "{\"code\":\"1\",\"nameTh\":\"อบต.ก\"}"));
            Contents contents = rebuild.contents();
            assertThat(contents.of(Contents.ITEMS))
                    .isEqualTo(Tally.NONE.with("2", "{\"b\":2}").with("1", "{\"a\":1}"));
            assertThat(contents.of("organisation"))
                    .isEqualTo(Tally.NONE.with("1", "{\"code\":\"1\",\"nameTh\":\"อบต.ก\"}"));
            assertThat(contents.of("category")).isEqualTo(Tally.NONE);
            rebuild.swap("e.1");
            assertThat(readModel.cursor()).isEqualTo("e.1");
        }
    }

    @Test
    void aRebuildThatIsClosedBeforeItsSwapLeavesNothing() throws IOException {
        try (ReadModel readModel = ReadModel.open(folder)) {
            readModel.apply(List.of(landmark("old", "เก่า").put()), "e.1");
            try (Rebuild rebuild = readModel.rebuild()) {
                rebuild.add(landmark("new", "ใหม่").put());
            }
            assertThat(readModel.cursor()).isEqualTo("e.1");
            assertThat(generations()).hasSize(1);
        }
    }

    private List<Path> generations() throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(Files::isDirectory).toList();
        }
    }

    @Test
    void aSecondOneOnTheSameFolderIsRefused() {
        try (ReadModel readModel = ReadModel.open(folder)) {
            assertThatThrownBy(() -> ReadModel.open(folder)).isInstanceOf(IllegalStateException.class);
            readModel.apply(List.of(landmark("1", "หนึ่ง").put()), "e.1");
        }
    }

    @Test
    void aClosedOneAnswersNoMore() {
        ReadModel readModel = ReadModel.open(folder);
        readModel.close();
        readModel.close();
        assertThatThrownBy(() -> readModel.search(question(""))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> readModel.apply(List.of(), "e.1")).isInstanceOf(IllegalStateException.class);
    }
}
