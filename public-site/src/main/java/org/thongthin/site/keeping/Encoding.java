package org.thongthin.site.keeping;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** How a content goes over the wire, the smallest first. */
public enum Encoding {
    BROTLI("br") {
        @Override
        byte[] encode(byte[] content, Thoroughness thoroughness) {
            try {
                return Encoder.compress(content, new Encoder.Parameters().setQuality(thoroughness.brotli));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean isAvailable() {
            return Brotli4jLoader.isAvailable();
        }
    },
    GZIP("gzip") {
        @Override
        byte[] encode(byte[] content, Thoroughness thoroughness) {
            var encoded = new ByteArrayOutputStream(content.length / 3);
            try (var out = new Gzip(encoded, thoroughness.gzip)) {
                out.write(content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return encoded.toByteArray();
        }
    },
    IDENTITY(null) {
        @Override
        byte[] encode(byte[] content, Thoroughness thoroughness) {
            return content;
        }
    };

    /** How much time is spent on making a content small. */
    public enum Thoroughness {
        /** None: it is small already. */
        AS_IS(0, 0),
        /** About a millisecond a page: for what lives until the next change. */
        SWIFT(5, 6),
        /** For what is the same as long as the program is. */
        UTMOST(11, 9);

        private final int brotli;
        private final int gzip;

        Thoroughness(int brotli, int gzip) {
            this.brotli = brotli;
            this.gzip = gzip;
        }
    }

    private final @Nullable String code;

    Encoding(@Nullable String code) {
        this.code = code;
    }

    /** As in {@code Content-Encoding}; null where there is nothing to say. */
    public @Nullable String code() {
        return code;
    }

    abstract byte[] encode(byte[] content, Thoroughness thoroughness);

    /** Whether this machine can. */
    public boolean isAvailable() {
        return true;
    }

    private static final class Gzip extends GZIPOutputStream {
        Gzip(ByteArrayOutputStream out, int level) throws IOException {
            super(out, 8192);
            def.setLevel(level);
        }
    }
}
