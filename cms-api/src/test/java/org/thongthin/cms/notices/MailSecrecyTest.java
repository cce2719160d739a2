package org.thongthin.cms.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.exceptions.ConfigurationException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.cms.platform.HttpConfiguration;

/** The way to the mail server: in secret, to a server that is who it says, or not at all. */
class MailSecrecyTest {
    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    static Path folder;

    private static Path authority;
    private static SSLContext server;

    @BeforeAll
    static void makeAServersCertificate() throws IOException, GeneralSecurityException, InterruptedException {
        Path keys = folder.resolve("server.p12");
        authority = folder.resolve("authority.pem");
        keytool(
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                "server",
                "-dname",
                "CN=mail",
                "-ext",
                "SAN=ip:127.0.0.1",
                "-validity",
                "2",
                "-keystore",
                keys.toString(),
                "-storepass",
                "changeit");
        keytool(
                "-exportcert",
                "-rfc",
                "-alias",
                "server",
                "-file",
                authority.toString(),
                "-keystore",
                keys.toString(),
                "-storepass",
                "changeit");
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(keys)) {
            store.load(file, PASSWORD);
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD);
        server = SSLContext.getInstance("TLS");
        server.init(managers.getKeyManagers(), null, null);
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"starttls", "tls"})
    void mailGoesInSecretToAServerThatIsTrusted(String tls) {
        try (ScriptedMailServer mail = listening(tls);
                MailRoom room =
                        MailRoom.open(mail.port(), Map.of("mail.tls", tls, "mail.ca-file", authority.toString()))) {
            room.verified(room.newsroom.aSubmitted("news"));
            room.send();
            assertThat(room.mails("sent")).isOne();
            assertThat(mail.acknowledged).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"starttls", "tls"})
    void aServerThatNobodyVouchesForGetsNothing(String tls) {
        try (ScriptedMailServer mail = listening(tls);
                MailRoom room = MailRoom.open(mail.port(), Map.of("mail.tls", tls))) {
            room.verified(room.newsroom.aSubmitted("news"));
            room.send();
            assertThat(room.mailsAnswered("no-connection")).isOne();
            assertThat(mail.received).isEmpty();
        }
    }

    private static ScriptedMailServer listening(String tls) {
        return tls.equals("tls") ? ScriptedMailServer.speaking(server) : ScriptedMailServer.offering(server);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, https://desk.example, starttls, -, MAIL_FROM",
                "desk@example, -, starttls, -, CMS_ORIGIN",
                "not an address, https://desk.example, starttls, -, MAIL_FROM",
                "desk@example, https://desk.example, none, somebody, MAIL_PASSWORD",
                "desk@example, https://desk.example, maybe, somebody, MAIL_TLS",
            })
    void whatCannotWorkIsRefusedAtTheStart(String from, String origin, String tls, String user, String named) {
        MailConfiguration wrong = configuration(from, tls, user);
        assertThatThrownBy(() -> new MailSettings(wrong, at(origin)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(named);
    }

    @Test
    void aConfigurationDoesNotTellItsPassword() {
        assertThat(configuration("desk@example", "tls", "somebody")).hasToString("MailConfiguration[mail.example:587]");
    }

    private static MailConfiguration configuration(String from, String tls, String user) {
        Duration some = Duration.ofMinutes(1);
        return new MailConfiguration(
                "mail.example", 587, user, "secret", null, null, from, tls, some, some, some, some, some);
    }

    private static HttpConfiguration at(String origin) {
        return new HttpConfiguration(true, origin, List.of(), List.of(), 1);
    }
}
