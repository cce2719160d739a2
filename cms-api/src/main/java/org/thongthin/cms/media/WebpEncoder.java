package org.thongthin.cms.media;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Google's {@code cwebp}, from the binaries that scrimage-webp carries. It is run here rather than through scrimage, so
 * that pixels go in and out by pipes and no file is left behind.
 */
@Singleton
final class WebpEncoder {
    private static final String BINARIES = "/dist_webp_binaries/libwebp-1.4.0-%s/bin/cwebp%s";
    private static final int SECONDS_AT_MOST = 60;

    private final Path cwebp;

    WebpEncoder() {
        cwebp = unpack();
    }

    /** @param quality 0 to 100 */
    byte[] encode(Pixels picture, int quality) {
        try {
            Process process = new ProcessBuilder(
                            cwebp.toString(), "-quiet", "-mt", "-q", String.valueOf(quality), "-o", "-", "--", "-")
                    .start();
            CompletableFuture.delayedExecutor(SECONDS_AT_MOST, TimeUnit.SECONDS).execute(process::destroyForcibly);
            try (OutputStream in = process.getOutputStream()) {
                in.write(portablePixmap(picture));
            }
            byte[] webp = process.getInputStream().readAllBytes();
            String complaint = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException("cwebp: " + complaint.strip());
            }
            return webp;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while encoding", e);
        }
    }

    private static byte[] portablePixmap(Pixels picture) {
        byte[] header =
                ("P6\n" + picture.width() + " " + picture.height() + "\n255\n").getBytes(StandardCharsets.US_ASCII);
        byte[] bytes = new byte[header.length + picture.rgb().length * 3];
        System.arraycopy(header, 0, bytes, 0, header.length);
        int i = header.length;
        for (int rgb : picture.rgb()) {
            bytes[i++] = (byte) (rgb >> 16);
            bytes[i++] = (byte) (rgb >> 8);
            bytes[i++] = (byte) rgb;
        }
        return bytes;
    }

    private static Path unpack() {
        String resource = resource(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
        try (InputStream in = WebpEncoder.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no cwebp for this machine: " + resource);
            }
            Path binary = Files.createTempFile("cwebp", resource.endsWith(".exe") ? ".exe" : "");
            binary.toFile().deleteOnExit();
            Files.copy(in, binary, StandardCopyOption.REPLACE_EXISTING);
            if (!binary.toFile().setExecutable(true, true)) {
                throw new IOException("cannot make " + binary + " executable");
            }
            return binary;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String resource(String osName, String architecture) {
        String os = osName.toLowerCase(Locale.ROOT);
        boolean arm = architecture.equals("aarch64") || architecture.startsWith("arm");
        if (os.contains("win")) {
            return BINARIES.formatted("windows-x64", ".exe");
        }
        if (os.contains("mac")) {
            return BINARIES.formatted(arm ? "mac-arm64" : "mac-x86-64", "");
        }
        return BINARIES.formatted(arm ? "linux-aarch64" : "linux-x86-64", "");
    }
}
