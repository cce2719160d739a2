package org.thongthin.site.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.thongthin.site.crawling.Crawl;
import org.thongthin.site.crawling.SiteFaults;
import org.thongthin.site.crawling.WholeSite;

/** The demo's site as its own links lead: no dead end, nothing forgotten, each page whole. */
class DemoCrawlIT {
    @Test
    void theDemosPagesAreAllReachedAndHaveNoFault() {
        Product demo = Product.demo();
        Visitor visitor = new Visitor(demo.siteUri);
        long items = Api.bearer(demo.cmsUri, Product.SERVICE_TOKEN)
                .get("/api/v1/changes/snapshot")
                .text()
                .lines()
                .filter(line -> line.contains("\"type\":\"item\""))
                .count();
        assertThat(items).isGreaterThan(50);
        Awaitility.await("the demo's items")
                .atMost(Duration.ofMinutes(1))
                .until(() -> visitor.get("/api/search").json().path("total").asLong() == items);

        Crawl crawl = Crawl.of(demo.siteUri);
        assertThat(SiteFaults.of(crawl)).isEmpty();
        assertThat(SiteFaults.orphans(crawl, WholeSite.of(demo.siteUri).addresses()))
                .isEmpty();
    }
}
