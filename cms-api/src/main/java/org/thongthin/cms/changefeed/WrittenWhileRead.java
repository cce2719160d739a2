package org.thongthin.cms.changefeed;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.function.Consumer;

/**
 * A stream that is written while it is read, by a thread that begins with the first byte asked for: an answer that nobody
 * comes to read, such as one to HEAD, costs neither a thread nor a connection.
 */
final class WrittenWhileRead extends PipedInputStream {
    private final String name;
    private final Consumer<OutputStream> writer;
    private boolean begun;

    /** @param bytes how far the writer may be ahead */
    WrittenWhileRead(String name, int bytes, Consumer<OutputStream> writer) {
        super(bytes);
        this.name = name;
        this.writer = writer;
    }

    @Override
    public synchronized int read() throws IOException {
        begin();
        return super.read();
    }

    @Override
    public synchronized int read(byte[] into, int offset, int length) throws IOException {
        begin();
        return super.read(into, offset, length);
    }

    private void begin() throws IOException {
        if (begun) {
            return;
        }
        begun = true;
        OutputStream out = new PipedOutputStream(this);
        Thread.ofVirtual().name(name).start(() -> writer.accept(out));
    }
}
