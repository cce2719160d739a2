package org.thongthin.site.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.org/ผ้า?q=1#a, https://example.org/ผ้า?q=1#a",
        "http://example.org/a b, http://example.org/a%20b",
        "https://example.org/<x>, https://example.org/%3Cx%3E"
    })
    void whatMayNotStandInItIsEncoded(String written, String address) {
        assertThat(WebAddress.of(written)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", " https://example.org", "HTTPS:evil", "//example.org", "data:text/html,x"
            })
    void nothingElseBecomesALink(String written) {
        assertThat(WebAddress.of(written)).isNull();
    }

    @Test
    void aLineBreakIsEncodedToo() {
        assertThat(WebAddress.of("https://example.org/\n")).isEqualTo("https://example.org/%0A");
    }
}
