package org.thongthin.cms.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.cms.CmsServer;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.TooManyRequests;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountsTest {
    private CmsServer server;

    @BeforeAll
    void start() {
        server = CmsServer.start();
        TestPeople.editor(server, "taken");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "taken, long enough password, EDITOR, 5480503, /username",
        "Upper, long enough password, EDITOR, 5480503, /username",
        "x, long enough password, EDITOR, 5480503, /username",
        "fine, too short, EDITOR, 5480503, /password",
        "fine, long enough password, EDITOR, 0000000, /organisationCode",
        "fine, long enough password, EDITOR, DLA, /organisationCode",
        "fine, long enough password, EDITOR, PO-48, /organisationCode",
        "fine, long enough password, PROVINCE, 5480503, /organisationCode",
        "fine, long enough password, MODERATOR, PO-48, /organisationCode",
        "fine, long enough password, ADMINISTRATOR, 5480503, /organisationCode",
        "fine, long enough password, SERVICE, DLA, /organisationCode",
    })
    void anAccountThatCantBeIsRefused(String username, String password, Role role, String code, String pointer) {
        Invalid invalid = catchThrowableOfType(
                Invalid.class,
                () -> server.bean(Accounts.class)
                        .create(new NewAccount(username, null, null, password, role, code), false));
        assertThat(invalid.errors()).extracting(FieldError::pointer).containsExactly(pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into person (id, username, role, organisation_code) values (gen_random_uuid(), 'UPPER', 'editor', 'DLA')",
                "insert into person (id, username, role, organisation_code) values (gen_random_uuid(), 'a1', 'service', 'DLA')",
                "insert into person (id, username, role, organisation_code) values (gen_random_uuid(), 'a2', 'editor', 'nowhere')",
                "insert into person (id, username, role, organisation_code, password_hash) "
                        + "values (gen_random_uuid(), 'a3', 'editor', 'DLA', 'plain')",
                "insert into session (digest, person_id, kind, expires_at) "
                        + "select '\\x00', id, 'api', now() + interval '1 h' from person limit 1",
            })
    void theDatabaseRefusesWhatTheCodeNeverWrites(String sql) {
        IllegalStateException refused = catchThrowableOfType(IllegalStateException.class, () -> server.execute(sql));
        assertThat(refused).hasCauseInstanceOf(SQLException.class);
    }

    @Test
    void theFirstAdministratorIsMadeOnce() {
        assertThat(first("chief", null)).startsWith("1 ").contains("12");
        assertThat(first("chief", "thongthin-demo-2026")).startsWith("1 ");
        assertThat(first("chief", "short")).startsWith("1 ");
        assertThat(first("Chief!", "long enough password")).startsWith("1 ").contains("user name");
        assertThat(first("chief", "long enough password")).startsWith("0 ").contains("chief");
        assertThat(first("second", "long enough password")).startsWith("1 ").contains("already");
        assertThat(TestPeople.login(server, "chief", "long enough password").status())
                .isEqualTo(200);
    }

    private String first(String username, @Nullable String password) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int status = FirstAdministrator.make(
                server.bean(PersonRepository.class),
                server.bean(Accounts.class),
                username,
                password,
                new PrintStream(said, true, StandardCharsets.UTF_8));
        return status + " " + said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aFloodOfSignInsIsTurnedAwayAndNotQueuedForEver() throws InterruptedException {
        PasswordHash passwords = server.bean(PasswordHash.class);
        String hash = passwords.hash("password");
        AtomicInteger turnedAway = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            threads.add(Thread.ofPlatform().start(() -> {
                try {
                    passwords.matches("wrong", hash);
                } catch (TooManyRequests expected) {
                    turnedAway.incrementAndGet();
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        // How many get through hangs on the machine; that some do and some do not does not.
        assertThat(turnedAway.get()).isBetween(1, 119);
        assertThat(passwords.matches("password", hash)).isTrue();
    }
}
