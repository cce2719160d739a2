package org.thongthin.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WritingBehindTest {
    private final List<Integer> written = new ArrayList<>();

    @Test
    void everythingIsWrittenInItsOrder() throws IOException {
        try (WritingBehind writing = new WritingBehind()) {
            for (int i = 0; i < 1_000; i++) {
                int number = i;
                writing.add("a", () -> written.add(number));
            }
            writing.finish();
            assertThat(written)
                    .containsExactlyElementsOf(IntStream.range(0, 1_000).boxed().toList());
        }
    }

    @Test
    void whatIsAboutTheSameIsWrittenInItsOrder() throws IOException {
        Map<String, List<Integer>> byKey = new ConcurrentHashMap<>();
        try (WritingBehind writing = new WritingBehind()) {
            for (int i = 0; i < 2_000; i++) {
                int number = i;
                String about = "item/" + i % 7;
                writing.add(
                        about,
                        () -> byKey.computeIfAbsent(about, key -> new ArrayList<>())
                                .add(number));
            }
            writing.finish();
        }
        assertThat(byKey)
                .hasSize(7)
                .allSatisfy((about, numbers) -> assertThat(numbers).isSorted());
    }

    @Test
    void afterAFailureNothingIsWrittenAndEveryLaterCallSaysSo() throws IOException {
        try (WritingBehind writing = new WritingBehind()) {
            writing.add("a", () -> written.add(1));
            writing.add("a", () -> {
                throw new IOException("the disk is full");
            });
            assertThatThrownBy(writing::finish).isInstanceOf(IOException.class).hasMessage("the disk is full");
            assertThatThrownBy(() -> writing.add("a", () -> written.add(2))).hasMessage("the disk is full");
            assertThatThrownBy(writing::finish).hasMessage("the disk is full");
            assertThat(written).containsExactly(1);
        }
    }

    @Test
    void anErrorIsAFailureToo() throws IOException {
        try (WritingBehind writing = new WritingBehind()) {
            writing.add("a", () -> {
                throw new OutOfMemoryError("for a test");
            });
            assertThatThrownBy(writing::finish).isInstanceOf(OutOfMemoryError.class);
        }
    }
}
