package org.thongthin.cms.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What one thread writes, another reads, a few chunks apart. Each learns of the other's end: the writer by an exception as
 * soon as nobody reads any more, the reader by one where the writer failed, so that half a file is never taken for a whole.
 */
final class Pipe {
    static final int CHUNK = 32 * 1024;

    private static final int CHUNKS = 8;
    private static final byte[] END = new byte[0];

    private final BlockingQueue<byte[]> chunks = new ArrayBlockingQueue<>(CHUNKS);
    private final Duration patience;
    private volatile boolean closed;
    private volatile @Nullable Throwable failure;

    /** @param patience how long a chunk may wait for a reader until there is taken to be none */
    Pipe(Duration patience) {
        this.patience = patience;
    }

    /** For the one writer; closing it ends what the reader reads. */
    OutputStream in() {
        return new In();
    }

    /** For the one reader; closing it before the end stops the writer. */
    InputStream out() {
        return new Out();
    }

    /** Ends what the reader reads with an exception. */
    void fail(Throwable cause) {
        failure = cause;
        chunks.clear();
        chunks.add(END);
    }

    private void put(byte[] chunk) throws IOException {
        try {
            if (!closed && chunks.offer(chunk, patience.toMillis(), TimeUnit.MILLISECONDS) && !closed) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw new Unread();
    }

    /** Nobody reads what is written: they went away, or stand still. */
    static final class Unread extends IOException {
        private static final long serialVersionUID = 1L;

        Unread() {
            super("nobody reads any more");
        }
    }

    private final class In extends OutputStream {
        private byte[] chunk = new byte[CHUNK];
        private int filled;

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int at = from;
            int left = length;
            while (left > 0) {
                int part = Math.min(left, CHUNK - filled);
                System.arraycopy(bytes, at, chunk, filled, part);
                filled += part;
                at += part;
                left -= part;
                if (filled == CHUNK) {
                    put(chunk);
                    chunk = new byte[CHUNK];
                    filled = 0;
                }
            }
        }

        @Override
        public void close() throws IOException {
            if (filled > 0) {
                put(Arrays.copyOf(chunk, filled));
                filled = 0;
            }
            put(END);
        }
    }

    private final class Out extends InputStream {
        private byte[] chunk = END;
        private int taken;
        private boolean ended;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (taken == chunk.length && !next()) {
                return -1;
            }
            int part = Math.min(length, chunk.length - taken);
            System.arraycopy(chunk, taken, bytes, from, part);
            taken += part;
            return part;
        }

        private boolean next() throws IOException {
            if (ended) {
                return false;
            }
            try {
                chunk = chunks.take();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while a sheet was sent", stopping);
            }
            taken = 0;
            ended = chunk.length == 0;
            Throwable cause = failure;
            if (ended && cause != null) {
                throw new IOException("a sheet could not be finished", cause);
            }
            return !ended;
        }

        @Override
        public void close() {
            closed = true;
            chunks.clear();
        }
    }
}
