package org.thongthin.site.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A connection to a site over which anything can be sent, and on which answers are told apart by their length alone. */
final class Wire implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;

    Wire(URI site) throws IOException {
        socket = new Socket(site.getHost(), site.getPort());
        socket.setSoTimeout(20_000);
        in = socket.getInputStream();
    }

    /** @param head its lines in order, the first with the status */
    record Received(List<String> head, byte[] body) {
        String status() {
            return head.getFirst().split(" ", 3)[1];
        }

        /** The header's values, in order. */
        List<String> all(String name) {
            return head.stream()
                    .skip(1)
                    .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith(name + ": "))
                    .map(line -> line.substring(name.length() + 2))
                    .toList();
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** Lines are given without their ends; all of it goes in one piece. */
    void send(String... lines) throws IOException {
        socket.getOutputStream().write((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    void get(String target, String... headers) throws IOException {
        send("GET " + target + " HTTP/1.1", "Host: localhost", joined(headers));
    }

    static String joined(String... headers) {
        StringBuilder joined = new StringBuilder();
        for (String header : headers) {
            joined.append(header).append("\r\n");
        }
        return joined.toString();
    }

    Received receive() throws IOException {
        return receive(true);
    }

    /** @param withBody false where the request was one for headers alone */
    Received receive(boolean withBody) throws IOException {
        List<String> head = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            head.add(line);
        }
        Received bare = new Received(List.copyOf(head), new byte[0]);
        if (!withBody || bare.status().equals("304")) {
            return bare;
        }
        List<String> length = bare.all("content-length");
        if (length.isEmpty()) {
            return new Received(bare.head(), chunks());
        }
        return new Received(bare.head(), in.readNBytes(Integer.parseInt(length.getFirst())));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = chunk(); size > 0; size = chunk()) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new IOException("The connection ended after: " + line);
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }

    boolean isAtEnd() throws IOException {
        return in.read() < 0;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
