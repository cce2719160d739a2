package org.thongthin.site.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.io.ResourceResolver;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final Texts texts = new Texts(new ResourceResolver());

    @Test
    void whatIsSaidInThaiIsSaidInEnglish() {
        assertThat(texts.bundle(Language.EN).stringPropertyNames())
                .isEqualTo(texts.bundle(Language.TH).stringPropertyNames());
    }

    @Test
    void bothLanguagesNameTheSameArguments() {
        for (String key : texts.bundle(Language.TH).stringPropertyNames()) {
            assertThat(arguments(texts.text(Language.EN, key)))
                    .as(key)
                    .isEqualTo(arguments(texts.text(Language.TH, key)));
        }
    }

    @Test
    void argumentsStandWhereTheTextWantsThem() {
        assertThat(texts.text(Language.TH, "pager.of", 2, 5)).isEqualTo("หน้า 2 จาก 5");
    }

    private static Object arguments(String text) {
        return Pattern.compile("\\{[0-9]}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
