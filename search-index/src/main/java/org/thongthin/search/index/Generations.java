package org.thongthin.search.index;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a read model: a directory a generation of the index, and a small file that names the one that counts and
 * the one before it, which is kept for going back. The file is replaced by an atomic rename after it and what it points to
 * are on disk, so that whatever moment the machine stops at, it names a whole generation.
 */
final class Generations {
    private static final Logger LOG = System.getLogger(Generations.class.getName());
    private static final String FILE = "current";

    private final Path folder;
    private @Nullable Pointer pointer;
    private long last;

    Generations(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        for (Path generation : all()) {
            last = Math.max(
                    last, Long.parseLong(generation.getFileName().toString().substring("generation-".length())));
        }
        pointer = read();
    }

    private @Nullable Pointer read() throws IOException {
        try {
            return Pointer.parse(Files.readString(folder.resolve(FILE), StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** The generation that counts; null where there is none yet or the file that names it is damaged. */
    synchronized @Nullable Path current() {
        return pointer == null ? null : folder.resolve(pointer.current());
    }

    /** The generation before it; null where none was kept. */
    synchronized @Nullable Path previous() {
        return pointer == null || pointer.previous() == null ? null : folder.resolve(pointer.previous());
    }

    /** When somebody went back to the one that counts; null where nobody did. */
    synchronized @Nullable Instant rolledBackAt() {
        return pointer == null ? null : pointer.rolledBackAt();
    }

    boolean isNew() throws IOException {
        return !Files.exists(folder.resolve(FILE)) && all().isEmpty();
    }

    /** A directory that no generation had before. */
    synchronized Path next() {
        return folder.resolve("generation-" + ++last);
    }

    /** Durably makes this generation the one that counts, and that one the one to go back to. */
    void point(Path generation, @Nullable Path previous) throws IOException {
        point(new Pointer(name(generation), previous == null ? null : name(previous), null));
    }

    /** Durably makes the previous generation the one that counts, and the other way round. */
    void pointBack(Path to, Path from, Instant now) throws IOException {
        point(new Pointer(name(to), name(from), now));
    }

    private static String name(Path generation) {
        return generation.getFileName().toString();
    }

    private synchronized void point(Pointer to) throws IOException {
        Path written = folder.resolve(FILE + ".new");
        try (FileChannel channel = FileChannel.open(
                written, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.write(StandardCharsets.ISO_8859_1.encode(to.text()));
            channel.force(true);
        }
        syncFolder();
        Files.move(written, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        // From here on a new process goes by it, whether the rename is durable yet or not; both generations are whole.
        pointer = to;
        syncFolder();
    }

    /** Deletes what neither counts nor is kept to go back to: what a stopped process left behind. */
    void sweep() throws IOException {
        for (Path generation : all()) {
            if (!generation.equals(current()) && !generation.equals(previous())) {
                delete(generation);
            }
        }
    }

    /** Deletes one that nobody will go back to; where that fails, the next start does it. */
    static void discard(@Nullable Path generation) {
        if (generation == null || !Files.exists(generation)) {
            return;
        }
        try {
            delete(generation);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "An old generation stays until the next start: " + generation, e);
        }
    }

    static void delete(Path generation) throws IOException {
        try (Stream<Path> files = Files.list(generation)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(generation);
    }

    private List<Path> all() throws IOException {
        List<Path> generations = new ArrayList<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
            for (Path path : paths) {
                if (Pointer.NAME.matcher(path.getFileName().toString()).matches() && Files.isDirectory(path)) {
                    generations.add(path);
                }
            }
        }
        return generations;
    }

    private void syncFolder() throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
