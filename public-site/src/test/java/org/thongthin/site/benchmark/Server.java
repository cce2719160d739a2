package org.thongthin.site.benchmark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A server under measurement: a process of its own on a free port of loopback. */
final class Server implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Process process;
    private final int port;

    private Server(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** The site as the demo runs it, from a folder that has an index, and without a cms-api. */
    static Server site(Path data, Path log) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(System.getProperty("site.jvm").split(" ")));
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("site.classpath"),
                "org.thongthin.site.SiteApplication"));
        return start(
                command,
                Map.of(
                        "SITE_PORT",
                        Integer.toString(port),
                        "SITE_DATA",
                        data.toString(),
                        "SERVICE_TOKEN",
                        "none",
                        "CMS_URL",
                        "http://127.0.0.1:" + freePort()),
                port,
                "/health",
                log);
    }

    /** nginx with what makes it fast and nothing else. */
    static Server nginx(Path folder, Path log) throws IOException, InterruptedException {
        int port = freePort();
        Path configuration = folder.resolve("nginx.conf");
        // Its workers may read what its owner may: this is a folder for temporary files.
        String user = System.getProperty("user.name").equals("root") ? "user root;" : "";
        Files.writeString(configuration, """
                daemon off; worker_processes auto; pid %1$s/nginx.pid; error_log %1$s/nginx.log; %3$s
                events { worker_connections 1024; }
                http {
                  access_log off; sendfile on; tcp_nopush on; tcp_nodelay on;
                  keepalive_timeout 65; keepalive_requests 100000000;
                  open_file_cache max=100; default_type "text/html; charset=utf-8";
                  client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/fastcgi;
                  uwsgi_temp_path %1$s/uwsgi; scgi_temp_path %1$s/scgi;
                  server {
                    listen 127.0.0.1:%2$d backlog=1024; root %1$s/www;
                    location = /br { add_header Content-Encoding br; add_header Vary Accept-Encoding; }
                  }
                }
                """.formatted(folder, port, user));
        return start(List.of("nginx", "-c", configuration.toString()), Map.of(), port, "/identity", log);
    }

    private static Server start(List<String> command, Map<String, String> settings, int port, String ready, Path log)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(settings);
        Server server = new Server(builder.start(), port);
        try {
            server.await(ready, log);
        } catch (IOException | InterruptedException e) {
            server.close();
            throw e;
        }
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void await(String ready, Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            try {
                if (get(ready).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // Nobody listens yet.
                LockSupport.parkNanos(20_000_000);
            }
        }
        throw new IOException("It did not start: " + Files.readString(log));
    }

    HttpResponse<byte[]> get(String target, String... headers) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(target)));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    String url(String target) {
        return "http://127.0.0.1:" + port + target;
    }

    /** What the process holds of the machine's memory, in megabytes; of kernels that don't tell, minus one. */
    double resident(String what) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        return Files.isReadable(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith(what + ":"))
                        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                        .findFirst()
                        .orElse(-1)
                : -1;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
