package org.thongthin.site.benchmark.starting;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.thongthin.site.feed.FakeCms;

/** public-site as the process that {@code ./run} starts. */
final class SiteProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int BETWEEN_TRIES_NANOS = 1_000_000;

    private final Process process;
    private final int port;
    private final long startedAt;

    private SiteProcess(Process process, int port, long startedAt) {
        this.process = process;
        this.port = port;
        this.startedAt = startedAt;
    }

    static SiteProcess start(FakeCms cms, Path data, Path jar, List<String> flags) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("site.log").toFile()));
        builder.environment()
                .putAll(Map.of(
                        "SITE_PORT", Integer.toString(port),
                        "SITE_DATA", data.toString(),
                        "CMS_URL", cms.url().toString(),
                        "SERVICE_TOKEN", FakeCms.TOKEN));
        long startedAt = System.nanoTime();
        return new SiteProcess(builder.start(), port, startedAt);
    }

    /** Asks until the page is there. @return milliseconds since the process began */
    double awaitPage(String path) {
        await(path, "HTTP/1.1 200");
        return (System.nanoTime() - startedAt) / 1e6;
    }

    /** Asks until the answer has this in it. */
    String await(String path, String part) {
        String answer = get(path);
        while (!answer.contains(part)) {
            if (!process.isAlive() || System.nanoTime() - startedAt > PATIENCE.toNanos()) {
                throw new IllegalStateException("The site does not answer " + path + " as it should: " + answer);
            }
            LockSupport.parkNanos(BETWEEN_TRIES_NANOS);
            answer = get(path);
        }
        return answer;
    }

    /** The whole answer; empty while nobody listens. A plain socket, so that asking costs next to nothing. */
    String get(String path) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    /** Seconds that its threads have computed. */
    double computed() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    /** Waits until it computes next to nothing for a while. */
    void awaitRest() {
        double before;
        do {
            before = computed();
            LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
        } while (computed() - before > 0.1);
    }

    /** A line of {@code /proc/<pid>/status}, such as VmRSS, in megabytes of a million bytes. */
    double megabytes(String name) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            if (line.startsWith(name + ":")) {
                return Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024 / 1e6;
            }
        }
        throw new IOException("No " + name + ": memory is measured on Linux only");
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
