package org.thongthin.site.crawling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.site.PublicSite;

/** A site with items of every kind, easy ones and difficult ones, read from one end to the other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrawlTest {
    private static final List<String> WITHOUT_A_LINK =
            List.of("/nothing", "/en/nothing", "/search?q=%E0%B8%AE%E0%B8%AE%E0%B8%AE", "/en/search?q=tea&page=9");

    private PublicSite site;
    private Crawl crawl;

    @BeforeAll
    void read(@TempDir Path data) {
        site = PublicSite.full(data);
        crawl = Crawl.of(site.running().url());
    }

    @AfterAll
    void close() {
        site.close();
    }

    @Test
    void noPageHasAFaultAndNoLinkIsDead() {
        assertThat(SiteFaults.of(crawl)).isEmpty();
    }

    @Test
    void everythingPublicIsReachedByLinks() {
        WholeSite whole = WholeSite.of(site.running().url());
        assertThat(whole.items()).hasSizeGreaterThan(2 * PublicSite.MORE_LANDMARKS);
        assertThat(SiteFaults.orphans(crawl, whole.addresses())).isEmpty();
    }

    /** Of each sort of page two, and those to which only mistakes lead. */
    @Test
    void theCheckerOfHtmlFindsNoError() {
        Map<String, byte[]> pages = new LinkedHashMap<>();
        Stream.concat(crawl.some(2).stream().map(Visit::address), WITHOUT_A_LINK.stream())
                .forEach(address -> pages.put(
                        address, site.get(address, "Accept", "text/html").body()));
        assertThat(pages).hasSizeGreaterThan(20);
        assertThat(Validity.errors(pages)).isEmpty();
    }
}
