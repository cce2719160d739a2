package org.thongthin.site.mistakes;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.platform.SiteConfiguration;

/**
 * Reports that cms-api could not take yet, a file each, named by its key: what is in here outlives the process, and is in
 * here once. Only this process's owner may read them.
 */
@Singleton
class WaitingReports {
    private static final String SUFFIX = ".json";
    private static final String UNFINISHED = ".part";

    private final Path folder;
    private final int most;
    private final ObjectMapper json;

    WaitingReports(SiteConfiguration site, MistakesConfiguration configuration, ObjectMapper json) {
        this.folder = site.waitingReports();
        this.most = configuration.mostWaiting();
        this.json = json;
    }

    /** @return false where no more may wait */
    synchronized boolean add(Report report) throws IOException {
        Path file = file(report.key());
        if (Files.exists(file)) {
            return true;
        }
        if (keys().size() >= most) {
            return false;
        }
        make(folder);
        Path part = folder.resolve(report.key() + UNFINISHED);
        try (FileChannel out = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(json.writeValueAsBytes(report));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    private static void make(Path folder) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createDirectories(folder);
        if (posix) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private Path file(String key) {
        return folder.resolve(key + SUFFIX);
    }

    /** In no order. */
    List<String> keys() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .toList();
        }
    }

    /** Null where it is gone by now. @throws JsonProcessingException for a file that is none of ours */
    @Nullable
    Report read(String key) throws IOException {
        try {
            return json.readValue(Files.readAllBytes(file(key)), Report.class);
        } catch (NoSuchFileException gone) {
            return null;
        }
    }

    void remove(String key) throws IOException {
        Files.deleteIfExists(file(key));
    }
}
