package org.thongthin.cms.content;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyHtmlTest {
    @ParameterizedTest
    @CsvSource({
        "<p style='color:red'>ก</p>, <p>ก</p>",
        "<h1>ก</h1>, <h2>ก</h2>",
        "<b>ก</b><i>ข</i>, <strong>ก</strong><em>ข</em>",
        "<p onclick=alert(1)>ก</p>, <p>ก</p>",
        "<a href='javascript:alert(1)'>ก</a>, ก",
        "<iframe src=https://x></iframe>ก, ก",
        "<div><p>ก</p></div>, <p>ก</p>"
    })
    void dropsWhatIsNotAllowedAndKeepsTheWords(String given, String kept) {
        assertThat(BodyHtml.sanitise(given)).isEqualTo(kept);
    }

    @Test
    void keepsHeadingsListsLinksAndTables() {
        String html =
                "<h2>ก</h2><ul><li>ข</li></ul><table><tbody><tr><th scope=\"row\">ค</th><td>ง</td></tr></tbody></table>";
        assertThat(BodyHtml.sanitise(html)).isEqualTo(html);
        assertThat(BodyHtml.sanitise("<a href=\"https://a.example/\">ก</a>"))
                .contains("href=\"https://a.example/\"", "nofollow");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "<p></p>", "<p>&nbsp;</p>", "<!-- x -->"})
    void nothingToReadIsNothing(String html) {
        assertThat(BodyHtml.sanitise(html)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>", "<SCRIPT src=x>", "< script>", "a</script >"})
    void aScriptIsNoticed(String html) {
        assertThat(BodyHtml.hasScript(html)).isTrue();
    }

    @Property
    void whateverIsGivenNothingThatRunsIsLeft(@ForAll String text) {
        String hostile =
                "<p>" + text + "<img src=x onerror=" + text + "><a href='" + text + "'>ก</a><svg/onload=" + text;
        String clean = BodyHtml.sanitise(hostile);
        if (clean == null) {
            return;
        }
        for (Element element : Jsoup.parseBodyFragment(clean).body().getAllElements()) {
            assertThat(element.normalName()).isNotIn("script", "img", "svg", "iframe", "style", "object");
            element.attributes().forEach(attribute -> {
                assertThat(attribute.getKey()).doesNotStartWith("on");
                assertThat(attribute.getValue().toLowerCase(java.util.Locale.ROOT))
                        .doesNotStartWith("javascript:");
            });
        }
    }
}
