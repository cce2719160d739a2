package org.thongthin.search.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a read model: a directory a generation of the index, and a small file that names the one that counts.
 * The file is replaced by an atomic rename after it and what it points to are on disk, so that whatever moment the
 * machine stops at, it names a whole generation.
 */
final class Generations {
    private static final String POINTER = "current";
    private static final Pattern NAME = Pattern.compile("generation-([0-9]{1,18})");

    private final Path folder;
    private long last;

    Generations(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        for (Path generation : all()) {
            last = Math.max(
                    last, Long.parseLong(generation.getFileName().toString().substring("generation-".length())));
        }
    }

    /** The generation that counts; null where there is none yet or the file that names it is damaged. */
    @Nullable
    Path current() throws IOException {
        try {
            String name = Files.readString(folder.resolve(POINTER), StandardCharsets.ISO_8859_1)
                    .strip();
            return NAME.matcher(name).matches() ? folder.resolve(name) : null;
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    boolean isNew() throws IOException {
        return !Files.exists(folder.resolve(POINTER)) && all().isEmpty();
    }

    /** A directory that no generation had before. */
    synchronized Path next() {
        return folder.resolve("generation-" + ++last);
    }

    /** Durably makes this generation the one that counts. */
    void point(Path generation) throws IOException {
        Path written = folder.resolve(POINTER + ".new");
        try (FileChannel channel = FileChannel.open(
                written, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.write(StandardCharsets.ISO_8859_1.encode(generation.getFileName() + "\n"));
            channel.force(true);
        }
        syncFolder();
        Files.move(
                written, folder.resolve(POINTER), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncFolder();
    }

    /** Deletes what a stopped process left behind. */
    void sweep(Path keep) throws IOException {
        for (Path generation : all()) {
            if (!generation.equals(keep)) {
                delete(generation);
            }
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
                if (NAME.matcher(path.getFileName().toString()).matches() && Files.isDirectory(path)) {
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
