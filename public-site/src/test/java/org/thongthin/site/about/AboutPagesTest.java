package org.thongthin.site.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.site.RunningSite;
import org.thongthin.site.feed.Examples;
import org.thongthin.site.feed.FakeCms;

/** The pages that the footer leads to say the same in both languages, and name nobody that the configuration does not. */
class AboutPagesTest {
    private static final List<String> NAMES = List.of("about", "accessibility", "privacy", "terms", "contact");

    @TempDir
    Path data;

    @Test
    void eachStandsInBothLanguagesAndTheFooterLeadsThere() throws Exception {
        try (FakeCms cms = Examples.seed(FakeCms.start());
                RunningSite site = RunningSite.startUpToDate(cms, data)) {
            for (String name : NAMES) {
                Document thai = page(site, "/" + name);
                Document english = page(site, "/en/" + name);
                assertThat(thai.select("h1").text()).as(name).isNotBlank();
                assertThat(english.select("h1").text()).isNotBlank();
                assertThat(english.select("main h2")).hasSameSizeAs(thai.select("main h2"));
                assertThat(english.select("main p")).hasSameSizeAs(thai.select("main p"));
                assertThat(english.select("main li")).hasSameSizeAs(thai.select("main li"));
                assertThat(thai.select("footer a[href=/" + name + "]")).hasSize(1);
                assertThat(english.select("footer a[href=/en/" + name + "]")).hasSize(1);
                assertThat(thai.text() + english.text()).doesNotContain("{0}", "{1}");
            }
        }
    }

    @Test
    void whomToAskComesFromTheConfigurationAlone() throws Exception {
        Map<String, Object> contact = Map.of(
                "site-contact.email",
                "info@dla.example",
                "site-contact.phone",
                "0 2123 4567",
                "site-contact.url",
                "javascript:alert(1)",
                "site-contact.name-en",
                "Department <of> Examples");
        try (FakeCms cms = Examples.seed(FakeCms.start());
                RunningSite site = RunningSite.start(cms, data, contact).upToDate(cms)) {
            Document page = page(site, "/en/contact");
            assertThat(page.select("main a[href=mailto:info@dla.example]")).hasSize(1);
            assertThat(page.select("main a[href=tel:021234567]")).hasSize(1);
            assertThat(page.select("a[href^=javascript]")).isEmpty();
            assertThat(page.expectFirst("main dd").text()).isEqualTo("Department <of> Examples");
        }
        try (FakeCms cms = Examples.seed(FakeCms.start());
                RunningSite site = RunningSite.start(cms, data)) {
            assertThat(page(site, "/contact").select("main a[href^=mailto], main a[href^=tel]"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"site", "about"})
    void bothBundlesSayTheSameThings(String bundle) throws Exception {
        assertThat(keys(bundle + "_en")).isEqualTo(keys(bundle + "_th"));
    }

    private static TreeSet<Object> keys(String bundle) throws Exception {
        Properties properties = new Properties();
        try (var in = AboutPagesTest.class.getResourceAsStream("/messages/" + bundle + ".properties")) {
            properties.load(in);
        }
        return new TreeSet<>(properties.keySet());
    }

    private static Document page(RunningSite site, String path) throws Exception {
        return Jsoup.parse(new String(site.get(path).body(), StandardCharsets.UTF_8));
    }
}
