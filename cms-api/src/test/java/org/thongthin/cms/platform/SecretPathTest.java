package org.thongthin.cms.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretPathTest {
    @ParameterizedTest
    @CsvSource({
        "/preview/abc, /preview/…",
        "/preview/abc/media/0/640.jpg, /preview/…/media/0/640.jpg",
        "/preview/, /preview/…",
        "/desk/items/1/preview, /desk/items/1/preview",
        "/previews/abc, /previews/abc"
    })
    void theSecretOfALinkStandsInNoLog(String path, String logged) {
        assertThat(SecretPath.masked(path)).isEqualTo(logged);
    }
}
