package org.thongthin.cms.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thongthin.cms.Newsroom.id;
import static org.thongthin.cms.Newsroom.version;
import static org.thongthin.cms.history.HistoryServer.path;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.Newsroom;
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.content.AuditTrail;
import org.thongthin.cms.content.ItemState;

/** Who did what when, and from where. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryOverHttpTest {
    private HistoryServer server;

    @BeforeAll
    void start() {
        server = HistoryServer.start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void eachChangeSaysThroughWhichDoorAndToTheDepartmentFromWhichAddress() {
        ItemState item = server.aDraft("news");
        put(item, "203.0.113.7");
        JsonNode[] seen = {history("moderator", item), history("administrator", item)};
        for (JsonNode history : seen) {
            assertThat(history).hasSize(2);
            assertThat(history.get(0).path("action").asText()).isEqualTo("item.edit");
            assertThat(history.get(0).path("by").asText()).isEqualTo("นาย editor");
            assertThat(history.get(0).path("door").asText()).isEqualTo("api");
            assertThat(history.get(0).path("address").asText()).isEqualTo("203.0.113.7");
            assertThat(history.get(1).path("door").asText()).isEqualTo("system");
            assertThat(history.get(1).path("address").isNull()).isTrue();
        }
    }

    @Test
    void colleaguesAndTheProvinceSeeTheDoorAndNoAddress() {
        ItemState item = server.aDraft("news");
        put(item, "203.0.113.7");
        for (String who : List.of("editor", "province")) {
            HttpExchange.Answer answer = server.get(who, path(item) + "/history");
            assertThat(answer.body()).as(who).doesNotContain("203.0.113");
            assertThat(answer.json().get(0).path("door").asText()).as(who).isEqualTo("api");
        }
    }

    @Test
    void aHeaderThatNoTrustedProxyWroteIsNotBelieved() {
        ItemState item = server.aDraft("news");
        put(item, "198.51.100.1, 203.0.113.9");
        assertThat(history("moderator", item).get(0).path("address").asText()).isEqualTo("203.0.113.9");
        put(server.current(item), "fe80::1%eth0");
        assertThat(history("moderator", item).get(0).path("action").asText()).isEqualTo("item.edit");
        put(server.current(item), "not-an-address");
        assertThat(history("moderator", item).get(0).path("address").asText()).isEqualTo("127.0.0.1");
    }

    @Test
    void signingInIsNotedWithItsAddressToo() {
        HttpExchange.Answer refused = HttpExchange.postJson(
                        server.uri(), "/api/v1/login", "{\"username\": \"editor\", \"password\": \"wrong-password\"}")
                .with("X-Forwarded-For", "203.0.113.77")
                .send();
        assertThat(refused.status()).isEqualTo(401);
        assertThat(server.query("""
                        select count(*) from audit join audit_address on audit_id = id
                        where action = 'person.sign-in-refused' and door = 'api' and host(address) = '203.0.113.77'""")).isEqualTo("1");
    }

    @Test
    void whatTheDeskDoesIsSaidToComeFromTheDesk() {
        String token = TestPeople.deskToken(server.cms(), "editor");
        String page = HttpExchange.get(server.uri(), "/desk")
                .with("Cookie", "session=" + token)
                .with("Accept", "text/html")
                .send()
                .body();
        String csrf = page.replaceAll("(?s).*name=\"csrf\" value=\"([^\"]+)\".*", "$1");
        HttpExchange.postForm(server.uri(), "/desk/sign-out", "csrf=" + csrf)
                .with("Cookie", "session=" + token)
                .with("X-Forwarded-For", "203.0.113.78")
                .send();
        assertThat(server.query("""
                        select door from audit join audit_address on audit_id = id
                        where action = 'person.sign-out' and host(address) = '203.0.113.78'""")).isEqualTo("desk");
    }

    @Test
    void aLongHistoryIsReadPageByPageWithoutAGapOrADouble() {
        ItemState item = server.aDraft("news");
        AuditTrail trail = server.bean(AuditTrail.class);
        for (int number = 0; number < 230; number++) {
            trail.append(null, "item.edit", "item", id(item).toString(), Map.of("revision", number));
        }
        List<Integer> numbers = new ArrayList<>();
        String next = path(item) + "/history";
        int pages = 0;
        while (!next.isEmpty()) {
            HttpExchange.Answer answer = server.get("editor", next);
            assertThat(answer.status()).isEqualTo(200);
            answer.json()
                    .forEach(entry ->
                            numbers.add(entry.path("detail").path("revision").asInt()));
            next = answer.header("Link").replaceAll("<(.*)>; rel=\"next\"", "$1");
            pages++;
        }
        assertThat(pages).isEqualTo(3);
        assertThat(numbers).hasSize(231);
        for (int place = 0; place < 230; place++) {
            assertThat(numbers.get(place)).isEqualTo(229 - place);
        }
    }

    @Test
    void aMadeUpCursorIsAnsweredAsWhatItIs() {
        ItemState item = server.aDraft("news");
        for (String part : List.of("/history", "/revisions")) {
            for (String cursor : List.of("%00", "---", "zzzzzzzzzzzzzzzzzzzzzzzzz", "1%2C5", "%F0%9F%98%80")) {
                assertThat(server.get("editor", path(item) + part + "?cursor=" + cursor)
                                .status())
                        .as(part + cursor)
                        .isEqualTo(422);
            }
            for (String cursor : List.of("", "0", "-1", "1y2p0ij32e8e7")) {
                assertThat(server.get("editor", path(item) + part + "?cursor=" + cursor)
                                .status())
                        .as(part + cursor)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void addressesGoAfterAYearAndTheLinesStay() {
        ItemState item = server.aDraft("news");
        put(item, "203.0.113.8");
        AddressKeeping keeping = server.bean(AddressKeeping.class);
        keeping.forget();
        assertThat(history("moderator", item).get(0).path("address").asText()).isEqualTo("203.0.113.8");
        server.later(Duration.ofDays(366));
        assertThat(keeping.forget()).isPositive();
        JsonNode entry = history("moderator", item).get(0);
        assertThat(entry.path("address").isNull()).isTrue();
        assertThat(entry.path("by").asText()).isEqualTo("นาย editor");
        server.later(Duration.ofDays(-366));
    }

    private void put(ItemState item, String forwardedFor) {
        HttpExchange.Answer answer = HttpExchange.putJson(
                        server.uri(), path(item), Newsroom.example("news").toString())
                .bearer(server.token("editor"))
                .with("If-Match", Objects.requireNonNull(version(item).header()))
                .with("X-Forwarded-For", forwardedFor)
                .send();
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private JsonNode history(String who, ItemState item) {
        return server.get(who, path(item) + "/history").json();
    }
}
