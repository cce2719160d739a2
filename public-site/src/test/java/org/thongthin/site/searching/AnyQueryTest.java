package org.thongthin.site.searching;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.site.PublicSite;

/** Whatever stands in an address is answered or refused, and is never the site's failure. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnyQueryTest {
    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "\u0000\u0001\u001b[2J",
            "+-&&||!(){}[]^\"~*?:\\/",
            "title:* OR *:*",
            "(a+)+$",
            "' OR '1'='1'; DROP TABLE item; --",
            "<script>alert(1)</script>",
            "${jndi:ldap://x}{{7*7}}",
            "ก".repeat(10_000),
            "a".repeat(10_000),
            "9".repeat(10_000),
            "้".repeat(500),
            "กํ้า",
            "อ.".repeat(500),
            "2024 ".repeat(200),
            "\u200b".repeat(1_000),
            "\u202eabc\u2066",
            "עברית العربية",
            "🙏🏽👨‍👩‍👧",
            "\r\nSet-Cookie: a=b",
            "%",
            "&kind=news&page=-1");

    /** No text at all, in the eyes of UTF-8: a lone surrogate, a cut letter, an overlong slash, a stray byte. */
    private static final List<String> BROKEN =
            List.of("%ED%A0%BD", "%E0%B8", "%C0%AF", "%FF%FE", "%80", "%00", "%F4%90%80%80");

    private PublicSite site;

    @BeforeAll
    void open(@TempDir Path data) {
        site = PublicSite.full(data);
    }

    @AfterAll
    void close() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/search?q=", "/api/suggest?q=", "/search?q="})
    void anyQueryIsAnsweredOrRefused(String path) {
        Stream.concat(Stream.concat(HOSTILE.stream().map(AnyQueryTest::encoded), BROKEN.stream()), random())
                .forEach(query -> {
                    HttpResponse<byte[]> answer = site.get(path + query);
                    assertThat(answer.statusCode()).as(shown(path + query)).isIn(200, 400);
                });
    }

    private static String shown(String path) {
        return path.substring(0, Math.min(path.length(), 300));
    }

    /** Every byte by its number, so that the client does not think about what it sends. */
    private static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return IntStream.range(0, bytes.length)
                .mapToObj(i -> "%" + HexFormat.of().withUpperCase().toHexDigits(bytes[i]))
                .collect(Collectors.joining());
    }

    private static Stream<String> random() {
        Random random = new Random(3);
        return Stream.generate(() -> {
                    byte[] bytes = new byte[1 + random.nextInt(60)];
                    random.nextBytes(bytes);
                    return encoded(bytes);
                })
                .limit(100);
    }

    @Test
    void textsElsewhereInTheAddressAreAnsweredOrRefusedToo() {
        for (String query : HOSTILE) {
            for (String name : List.of("kind", "category", "province", "near", "radius", "page", "size")) {
                String path = "/api/search?q=" + encoded("ผ้า") + "&" + name + "=" + encoded(query);
                assertThat(site.get(path).statusCode()).as(shown(path)).isIn(200, 400);
            }
        }
    }
}
