package org.thongthin.site.pictures;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.thongthin.site.platform.SiteConfiguration;

/** The picture files that this site has taken in, so that it can serve alone. Safe for many threads. */
@Singleton
public final class PictureFolder {
    private final Path folder;
    private final Path incoming;

    PictureFolder(SiteConfiguration configuration) throws IOException {
        folder = configuration.pictures();
        incoming = folder.resolve("incoming");
        Files.createDirectories(incoming);
        for (Path leftover : entries(incoming)) {
            Files.delete(leftover);
        }
    }

    /** Brings a file from where it is. */
    @FunctionalInterface
    public interface Delivery {
        /** Writes the whole of the file to this path, or throws. */
        void to(Path path) throws IOException, InterruptedException;
    }

    /** The files that these pictures should have here and have not. */
    public List<Derivative> missing(Collection<String> hashes) {
        return hashes.stream()
                .distinct()
                .flatMap(Derivative::of)
                .filter(derivative -> !Files.isRegularFile(path(derivative)))
                .toList();
    }

    /**
     * Takes a file in. It appears whole and durable or not at all; one that is there stays.
     *
     * @throws IOException when it can't be delivered, or is no picture of its format
     */
    public void take(Derivative derivative, Delivery delivery) throws IOException, InterruptedException {
        Path path = path(derivative);
        if (Files.isRegularFile(path)) {
            return;
        }
        Path arriving = Files.createTempFile(incoming, derivative.hash(), ".part");
        try {
            delivery.to(arriving);
            check(derivative, arriving);
            makeDurable(arriving);
            Files.createDirectories(path.getParent());
            Files.move(arriving, path, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(arriving);
        }
    }

    /** Where the file lies when it is here. */
    Path path(Derivative derivative) {
        return picture(derivative.hash()).resolve(derivative.file());
    }

    /** The hashes of all pictures with a file here, in no order. */
    public List<String> hashes() throws IOException {
        try (Stream<Path> pictures = Files.find(folder, 2, (path, attributes) -> attributes.isDirectory())) {
            return pictures.filter(path -> folder.relativize(path).getNameCount() == 2)
                    .map(path -> path.getFileName().toString())
                    .toList();
        }
    }

    /** Removes a picture with all its files; one that is not here is no error. */
    public void remove(String hash) throws IOException {
        Path picture = picture(hash);
        if (!Files.isDirectory(picture)) {
            return;
        }
        for (Path file : entries(picture)) {
            Files.delete(file);
        }
        Files.delete(picture);
    }

    /** Two levels, so that no folder grows beyond what its file system likes. */
    private Path picture(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    private static void check(Derivative derivative, Path arrived) throws IOException {
        try (InputStream in = Files.newInputStream(arrived)) {
            if (!derivative.format().begins(in.readNBytes(12))) {
                throw new IOException("What came for " + derivative.hash() + "/" + derivative.file() + " is no "
                        + derivative.format().extension() + " file.");
            }
        }
    }

    /** A name that survives a power cut with nothing behind it would be a broken picture for ever. */
    private static void makeDurable(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }
}
