package org.thongthin.cms.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Secrets that stand in files of their own. */
public final class Secrets {
    private Secrets() {}

    /** @return the text of the file without the line break that editors leave at its end */
    public static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the secret in " + file + " can't be read", unreadable);
        }
    }
}
