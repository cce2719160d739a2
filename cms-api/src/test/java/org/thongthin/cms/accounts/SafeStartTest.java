package org.thongthin.cms.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.cms.TestDatabase;

class SafeStartTest {
    private static final String SECRET = "9b1c7f0e52d84a63b7f1c0de9a835e24";

    private static ApplicationContext start(String environment, Map<String, Object> settings) {
        Map<String, Object> properties = new HashMap<>(TestDatabase.properties());
        properties.put("demo.content", false);
        properties.putAll(settings);
        return ApplicationContext.builder(properties, environment)
                .deduceEnvironment(false)
                .start();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short",
                "thongthin-demo-service-token-0000001",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "9b1c7f0e52d84a63b7f1c0de9a835e2"
            })
    void noServiceTokenThatOthersKnowOrGuess(String token) {
        assertThatThrownBy(() -> start("production", Map.of("cms.accounts.service-token", token)))
                .hasStackTraceContaining("SERVICE_TOKEN");
    }

    @Test
    void aTokenInAFileWillDo(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("token"), SECRET + "\n");
        try (ApplicationContext context =
                start("production", Map.of("cms.accounts.service-token-file", file.toString()))) {
            assertThat(context.getBean(ServiceToken.class).actor(SECRET)).isNotNull();
            assertThat(context.containsBean(DemoAccounts.class)).isFalse();
        }
    }

    @Test
    void noDemoPasswordAndNoDemoAccountsOutsideTheDemo() {
        assertThatThrownBy(() -> start(
                        "production",
                        Map.of(
                                "cms.accounts.service-token",
                                SECRET,
                                "cms.accounts.demo-password",
                                "thongthin-demo-2026")))
                .hasStackTraceContaining("DEMO_PASSWORD");
        String url = TestDatabase.freshJdbcUrl();
        start("demo", Map.of("datasources.default.url", url, "micronaut.server.host", "127.0.0.1"))
                .close();
        assertThatThrownBy(() -> start(
                        "production", Map.of("datasources.default.url", url, "cms.accounts.service-token", SECRET)))
                .hasStackTraceContaining("demo's accounts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.1", ""})
    void theDemoListensOnLoopbackOnly(String host) {
        assertThatThrownBy(() -> start("demo", Map.of("micronaut.server.host", host)))
                .hasStackTraceContaining("loopback");
    }

    @Test
    void theDemoHasItsAccountsOnceHoweverOftenItStarts() {
        String url = TestDatabase.freshJdbcUrl();
        Map<String, Object> settings = Map.of("datasources.default.url", url, "micronaut.server.host", "127.0.0.1");
        start("demo", settings).close();
        try (ApplicationContext context = start("demo", settings)) {
            assertThat(context.getBean(PersonRepository.class).findAll())
                    .extracting(person -> person.username() + " " + person.role() + " " + person.organisationCode())
                    .containsExactlyInAnyOrder(
                            "editor-a editor 5480503",
                            "editor-b editor 6502304",
                            "province-a province PO-48",
                            "moderator-a moderator DLA",
                            "moderator-b moderator DLA",
                            "admin administrator DLA");
            assertThat(context.getBean(SignIn.class)
                            .signIn("editor-a", "thongthin-demo-2026", "127.0.0.1", SessionKind.API)
                            .token())
                    .isNotBlank();
        }
        Map<String, Object> renewed = new HashMap<>(settings);
        renewed.put("cms.accounts.demo-password", "another-demo-password");
        try (ApplicationContext context = start("demo", renewed)) {
            assertThat(context.getBean(SignIn.class)
                            .signIn("admin", "another-demo-password", "127.0.0.1", SessionKind.DESK)
                            .token())
                    .isNotBlank();
        }
    }
}
