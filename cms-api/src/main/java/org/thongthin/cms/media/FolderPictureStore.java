package org.thongthin.cms.media;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pictures in a local folder. Written beside, flushed, then renamed into place, so that a crash leaves no half. */
@Singleton
final class FolderPictureStore implements PictureStore {
    /** Older than any write can be: left by a process that died. Others may be writing to the same folder. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    private final Path folder;
    private final Path incoming;

    FolderPictureStore(MediaConfiguration configuration) {
        folder = configuration.folder();
        incoming = folder.resolve("incoming");
        try {
            Files.createDirectories(incoming);
            removeAbandoned();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void removeAbandoned() throws IOException {
        Instant limit = Instant.now().minus(ABANDONED);
        try (Stream<Path> files = Files.list(incoming)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    @Override
    public void put(PictureKey key, byte[] bytes) {
        Path file = file(key);
        Path part = incoming.resolve(UUID.randomUUID().toString());
        try {
            Files.createDirectories(parent(file));
            try (FileChannel channel =
                    FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            flush(parent(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The new name is durable only once its folder is. Windows neither lets nor needs one do this. */
    private static void flush(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    @Override
    public byte @Nullable [] get(PictureKey key) {
        try {
            return Files.readAllBytes(file(key));
        } catch (NoSuchFileException absent) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean exists(PictureKey key) {
        return Files.isRegularFile(file(key));
    }

    @Override
    public void delete(PictureKey key) {
        try {
            Files.deleteIfExists(file(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(PictureKey key) {
        return folder.resolve(key.path());
    }

    private Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? folder : parent;
    }
}
