package org.thongthin.cms.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The network between a browser and the desk, as far as it can be cut. */
final class Wire implements AutoCloseable {
    private enum State {
        WHOLE,
        /** Whatever is longer than a page's own requests breaks off on its way up. */
        BREAKS_UPLOADS,
        /** The server gets everything, the browser no answer. */
        SWALLOWS_ANSWERS
    }

    private static final int BREAKS_AFTER = 100_000;

    private final URI server;
    private final ServerSocket door;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile State state = State.WHOLE;

    private Wire(URI server, ServerSocket door) {
        this.server = server;
        this.door = door;
    }

    static Wire to(URI server) {
        try {
            Wire wire = new Wire(server, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            wire.threads.submit(wire::accept);
            return wire;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI uri() {
        return URI.create("http://localhost:" + door.getLocalPort());
    }

    void breakUploads() {
        state = State.BREAKS_UPLOADS;
    }

    void swallowAnswers() {
        state = State.SWALLOWS_ANSWERS;
    }

    void mend() {
        state = State.WHOLE;
        hangUp();
    }

    /** Ends every connection there is. */
    void hangUp() {
        open.forEach(Wire::end);
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket browser = door.accept();
                Socket desk = new Socket(server.getHost(), server.getPort());
                open.add(browser);
                open.add(desk);
                threads.submit(() -> carryUp(browser, desk));
                threads.submit(() -> carryDown(desk, browser));
            } catch (IOException closed) {
                hangUp();
            }
        }
    }

    private void carryUp(Socket browser, Socket desk) {
        byte[] buffer = new byte[16_384];
        long sent = 0;
        try (browser;
                desk) {
            InputStream in = browser.getInputStream();
            OutputStream out = desk.getOutputStream();
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                sent += length;
                if (state == State.BREAKS_UPLOADS && sent > BREAKS_AFTER) {
                    return;
                }
                out.write(buffer, 0, length);
            }
        } catch (IOException hungUp) {
            end(browser);
        } finally {
            end(desk);
        }
    }

    private void carryDown(Socket desk, Socket browser) {
        byte[] buffer = new byte[16_384];
        try (desk;
                browser) {
            InputStream in = desk.getInputStream();
            OutputStream out = browser.getOutputStream();
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                if (state == State.SWALLOWS_ANSWERS) {
                    return;
                }
                out.write(buffer, 0, length);
            }
        } catch (IOException hungUp) {
            end(desk);
        } finally {
            end(browser);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        end(door);
        hangUp();
        threads.shutdownNow();
    }

    private static void end(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
