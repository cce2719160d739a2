package org.thongthin.cms.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.cms.CmsServer;
import org.thongthin.cms.HttpExchange;

class MapTilesTest {
    @ParameterizedTest
    @CsvSource({
        "https://tile.example.org/{z}/{x}/{y}.png, https://tile.example.org",
        "https://{s}.tile.example.org/{z}/{x}/{y}.png?key=1, https://*.tile.example.org",
        "http://localhost:8090/{z}/{x}/{y}, http://localhost:8090"
    })
    void theHostsOfTheTilesAreWhatThePolicyNames(String template, String source) {
        assertThat(new MapTiles(template, "").source()).isEqualTo(source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tile.example.org/tiles.png",
                "ftp://tile.example.org/{z}/{x}/{y}",
                "https://tile.example.org; script-src *;/{z}/{x}/{y}",
                "https://tile.example.org/{z}/{x}/{y};script-src",
                "//{z}/{x}/{y}"
            })
    void whatIsNoAddressOfTilesStopsTheStart(String template) {
        assertThatThrownBy(() -> new MapTiles(template, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyTheDeskMayShowTilesAndKnowWhereOneStands() {
        try (CmsServer server = CmsServer.start(Map.of("desk.map.tiles", "https://tile.example.org/{z}/{x}/{y}.png"))) {
            HttpExchange.Answer desk =
                    HttpExchange.get(server.uri(), "/desk/sign-in").send();
            assertThat(desk.header("Content-Security-Policy"))
                    .contains("img-src 'self' data: blob: https://tile.example.org;")
                    .contains("script-src 'self';");
            assertThat(desk.header("Permissions-Policy")).contains("geolocation=(self)", "camera=()");
            HttpExchange.Answer other =
                    HttpExchange.get(server.uri(), "/api/v1/provinces").send();
            assertThat(other.header("Content-Security-Policy")).doesNotContain("tile.example.org");
            assertThat(other.header("Permissions-Policy")).contains("geolocation=()");
        }
    }

    @Test
    void withoutASourceNobodyOutsideIsNamed() {
        assertThat(new MapTiles(null, null).source()).isNull();
        assertThat(new MapTiles("  ", null).source()).isNull();
    }
}
