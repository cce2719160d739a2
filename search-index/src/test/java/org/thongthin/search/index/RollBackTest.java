package org.thongthin.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thongthin.search.index.Sample.NOW;
import static org.thongthin.search.index.Sample.landmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollBackTest {
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    Path folder;

    @BeforeEach
    void fillAndRebuild() {
        try (ReadModel readModel = ReadModel.open(folder)) {
            readModel.apply(List.of(landmark("good", "ดี").put()), "e.1");
            rebuild(readModel, "bad", "f.1");
        }
    }

    private static void rebuild(ReadModel readModel, String id, String cursor) {
        try (Rebuild rebuild = readModel.rebuild()) {
            rebuild.add(landmark(id, "ใหม่").put());
            rebuild.swap(cursor);
        }
    }

    @Test
    void theIndexOfBeforeComesBackWithItsCursorAndSaysSinceWhen() throws Exception {
        RollBack.to(folder, Version.ours(), CLOCK);
        try (ReadModel readModel = ReadModel.open(folder)) {
            assertThat(readModel.item("good", NOW)).isNotNull();
            assertThat(readModel.item("bad", NOW)).isNull();
            assertThat(readModel.cursor()).isEqualTo("e.1");
            assertThat(readModel.rolledBackAt()).isEqualTo(NOW);
            assertThat(readModel.rebuildReason()).isNull();
            readModel.apply(List.of(landmark("next", "ต่อไป").put()), "e.2");
        }
        try (ReadModel readModel = ReadModel.open(folder)) {
            assertThat(readModel.rolledBackAt()).isEqualTo(NOW);
            rebuild(readModel, "mended", "f.2");
            assertThat(readModel.rolledBackAt()).isNull();
            assertThat(readModel.item("mended", NOW)).isNotNull();
        }
    }

    @Test
    void aSecondRollBackUndoesTheFirst() throws Exception {
        RollBack.to(folder, Version.ours(), CLOCK);
        RollBack.to(folder, Version.ours(), CLOCK);
        try (ReadModel readModel = ReadModel.open(folder)) {
            assertThat(readModel.cursor()).isEqualTo("f.1");
        }
    }

    @Test
    void whileAProcessHasTheFolderOpenItIsRefused() {
        try (ReadModel readModel = ReadModel.open(folder)) {
            assertThatThrownBy(() -> RollBack.to(folder, Version.ours(), CLOCK))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("running process");
            assertThat(readModel.cursor()).isEqualTo("f.1");
        }
    }

    @Test
    void withoutAnIndexOfBeforeItIsRefused() {
        Path fresh = folder.resolve("fresh");
        ReadModel.open(fresh).close();
        assertThatThrownBy(() -> RollBack.to(fresh, Version.ours(), CLOCK)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anIndexOfAnotherVersionIsNotGoneBackTo() {
        Version other = new Version(Commit.SCHEMA, "words cut otherwise");
        assertThatThrownBy(() -> RollBack.to(folder, other, CLOCK))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another version");
    }

    @Test
    void aDamagedIndexIsNotGoneBackTo() throws Exception {
        try (var files = Files.list(folder.resolve("generation-1"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".cfs")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertThatThrownBy(() -> RollBack.to(folder, Version.ours(), CLOCK)).isInstanceOf(IllegalStateException.class);
        try (ReadModel readModel = ReadModel.open(folder)) {
            assertThat(readModel.cursor()).isEqualTo("f.1");
        }
    }
}
