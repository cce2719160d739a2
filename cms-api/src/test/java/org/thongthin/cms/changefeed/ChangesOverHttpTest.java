package org.thongthin.cms.changefeed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thongthin.cms.CmsServer;
import org.thongthin.cms.Eventually;
import org.thongthin.cms.HttpExchange;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangesOverHttpTest {
    private static final String SERVICE = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";

    private CmsServer server;

    @BeforeAll
    void start() {
        server = CmsServer.start(Map.of("cms.accounts.service-token", SERVICE));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 200",
        "?after=&limit=&wait=, 200",
        "?limit=0, 422",
        "?limit=1001, 422",
        "?limit=-1, 422",
        "?limit=99999999999999999999, 422",
        "?limit=NaN, 422",
        "?wait=61, 422",
        "?wait=0.5, 422",
        "?after=x, 410",
        "?after=%00, 410",
        "?after=0123456789abcdef.999999999999999999, 410",
        "?after=0123456789abcdef.9999999999999999999999, 410"
    })
    void anOddQuestionIsAnswered(String query, int status) {
        assertThat(get("/api/v1/changes" + query).status()).isEqualTo(status);
    }

    @Test
    void aSnapshotThatNobodyReadsHoldsNoConnection() {
        for (int i = 0; i < 40; i++) {
            assertThat(HttpExchange.of("HEAD", server.uri(), "/api/v1/changes/snapshot")
                            .bearer(SERVICE)
                            .send()
                            .status())
                    .isEqualTo(200);
        }
        Eventually.holds(
                "no transaction is left open",
                Duration.ofSeconds(5),
                () -> "0"
                        .equals(server.query("select count(*) from pg_stat_activity where datname = current_database()"
                                + " and state like 'idle in transaction%'")));
        assertThat(get("/api/v1/changes/snapshot").body()).contains("\"end\"");
    }

    @Test
    void aFollowerIsWokenAfterTheDatabaseCutTheListenersConnection() {
        server.execute("insert into change_log (seq, type, ref) select 1, 'setting', 'provinces'");
        server.execute("update change_counter set seq = 1");
        String now = get("/api/v1/changes").json().path("next").asText();
        assertThat(server.query("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                        + " where datname = current_database() and query = 'listen change'"))
                .isNotEqualTo("0");
        Eventually.holds(
                "somebody listens again",
                Duration.ofSeconds(10),
                () -> "1"
                        .equals(server.query("select count(*) from pg_stat_activity"
                                + " where datname = current_database() and query = 'listen change'")));
        Thread.ofVirtual()
                .start(() -> server.execute("with n as (update change_counter set seq = 2 returning seq),"
                        + " r as (insert into change_log (seq, type, ref) select seq, 'setting', 'districts' from n)"
                        + " select pg_notify('change', '2')"));
        HttpExchange.Answer woken = get("/api/v1/changes?wait=30&after=" + now);
        assertThat(woken.json().path("changes")).hasSize(1);
    }

    private HttpExchange.Answer get(String path) {
        return HttpExchange.get(server.uri(), path).bearer(SERVICE).send();
    }
}
