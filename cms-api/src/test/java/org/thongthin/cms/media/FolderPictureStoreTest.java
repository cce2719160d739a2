package org.thongthin.cms.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderPictureStoreTest extends PictureStoreContract {
    @TempDir
    Path folder;

    @Override
    PictureStore store() {
        return new FolderPictureStore(new MediaConfiguration(1, 1, folder));
    }

    @Test
    void aPictureLiesInShardedFoldersAndNothingIsLeftBeside() throws IOException {
        PictureKey key = new PictureKey("0123456789abcdef".repeat(4), Rendition.JPEG_640);
        store().put(key, new byte[] {1});
        assertThat(folder.resolve("01/23/" + key.hash() + "/640.jpg")).hasBinaryContent(new byte[] {1});
        try (Stream<Path> left = Files.list(folder.resolve("incoming"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void whatADeadProcessLeftIsRemovedAtTheNextStartButNotWhatAnotherIsWriting() throws IOException {
        Path incoming = Files.createDirectories(folder.resolve("incoming"));
        Path left = Files.write(incoming.resolve("left"), new byte[] {1});
        Path beingWritten = Files.write(incoming.resolve("being-written"), new byte[] {1});
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        store();
        assertThat(left).doesNotExist();
        assertThat(beingWritten).exists();
    }
}
