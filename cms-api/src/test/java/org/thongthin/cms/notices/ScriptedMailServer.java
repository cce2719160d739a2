package org.thongthin.cms.notices;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** An SMTP server that answers as a test wants: late, with a refusal, or not at all. */
final class ScriptedMailServer implements AutoCloseable {
    /** What it says; null hangs up without a word. */
    interface Script {
        default @Nullable String toSender(String address) {
            return "250 ok";
        }

        default @Nullable String toRecipient(String address) {
            return "250 ok";
        }

        /** Called when the whole message has come in; may take its time. */
        default @Nullable String toMessage(String id) {
            return "250 ok";
        }

        /** Called as soon as the sender was told that the message was taken. */
        default void afterTaking(String id) {}
    }

    private static final Pattern ID = Pattern.compile("(?mi)^Message-ID:\\s*<([^>]+)>");
    private static final Pattern ADDRESS = Pattern.compile("<([^>]*)>");

    private final ServerSocket socket;
    private final @Nullable SSLContext secret;
    private final boolean fromTheFirstByte;
    private volatile Script script = new Script() {};

    /** Ids of messages as they came in, whatever became of them. */
    final List<String> received = new CopyOnWriteArrayList<>();

    /** Ids of those whose sender was told that they were taken. */
    final List<String> acknowledged = new CopyOnWriteArrayList<>();

    private ScriptedMailServer(ServerSocket socket, @Nullable SSLContext secret, boolean fromTheFirstByte) {
        this.socket = socket;
        this.secret = secret;
        this.fromTheFirstByte = fromTheFirstByte;
    }

    static ScriptedMailServer start() {
        return start(null, false);
    }

    /** Offers STARTTLS. */
    static ScriptedMailServer offering(SSLContext secret) {
        return start(secret, false);
    }

    /** Speaks TLS and nothing else. */
    static ScriptedMailServer speaking(SSLContext secret) {
        return start(secret, true);
    }

    private static ScriptedMailServer start(@Nullable SSLContext secret, boolean fromTheFirstByte) {
        try {
            ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            ScriptedMailServer server = new ScriptedMailServer(socket, secret, fromTheFirstByte);
            Thread.ofVirtual().start(server::serve);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    void follow(Script next) {
        script = next;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                Thread.ofVirtual().start(() -> talk(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller) {
            Socket present = fromTheFirstByte ? secretly(caller) : caller;
            say(present.getOutputStream(), "220 scripted");
            while (listen(present)) {
                present = secretly(present);
            }
        } catch (IOException gone) {
            // The sender was killed, or hung up: what the test counts is what came before.
            return;
        }
    }

    private Socket secretly(Socket plain) throws IOException {
        SSLSocket wrapped = (SSLSocket)
                Objects.requireNonNull(secret).getSocketFactory().createSocket(plain, null, plain.getPort(), true);
        wrapped.setUseClientMode(false);
        wrapped.startHandshake();
        return wrapped;
    }

    /** @return whether the caller wants to go on in secret; else the talk is over */
    private boolean listen(Socket caller) throws IOException {
        boolean offered = secret != null && !(caller instanceof SSLSocket);
        BufferedReader in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = caller.getOutputStream();
        String line = in.readLine();
        while (line != null) {
            if (offered && line.equalsIgnoreCase("STARTTLS")) {
                return say(out, "220 go on");
            }
            if (offered && line.startsWith("EHLO")) {
                say(out, "250-scripted\r\n250 STARTTLS");
            } else if (!answer(line, in, out)) {
                return false;
            }
            line = in.readLine();
        }
        return false;
    }

    /** @return whether to go on talking */
    private boolean answer(String line, BufferedReader in, OutputStream out) throws IOException {
        String command = line.length() < 4 ? "" : line.substring(0, 4).toUpperCase(Locale.ROOT);
        return switch (command) {
            case "EHLO", "HELO", "RSET", "NOOP" -> say(out, "250 scripted");
            case "MAIL" -> say(out, script.toSender(address(line)));
            case "RCPT" -> say(out, script.toRecipient(address(line)));
            case "DATA" -> say(out, "354 go on") && message(in, out);
            case "QUIT" -> say(out, "221 bye") && false;
            default -> say(out, "502 not known here");
        };
    }

    private boolean message(BufferedReader in, OutputStream out) throws IOException {
        StringBuilder message = new StringBuilder();
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            message.append(line).append('\n');
            line = in.readLine();
        }
        if (line == null) {
            return false;
        }
        Matcher id = ID.matcher(message);
        String found = id.find() ? id.group(1) : "none";
        received.add(found);
        String reply = script.toMessage(found);
        boolean said = say(out, reply);
        if (reply != null && reply.startsWith("250")) {
            acknowledged.add(found);
            script.afterTaking(found);
        }
        return said;
    }

    private static String address(String line) {
        Matcher address = ADDRESS.matcher(line);
        return address.find() ? address.group(1) : "";
    }

    private static boolean say(OutputStream out, @Nullable String reply) throws IOException {
        if (reply == null) {
            return false;
        }
        out.write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        return true;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
