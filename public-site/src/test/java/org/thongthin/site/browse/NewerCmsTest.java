package org.thongthin.site.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.site.RunningSite;
import org.thongthin.site.feed.Examples;
import org.thongthin.site.feed.FakeCms;

/** cms-api is updated first: what it tells of and this site has not heard of must not break the pages of all else. */
class NewerCmsTest {
    private static final String CENTRE = "018f2a6c-0000-7000-8000-000000000301";

    @Test
    void aKindATypeAndARegionThatAreNewBreakNoPage(@TempDir Path data) throws Exception {
        try (FakeCms cms = Examples.seed(FakeCms.start())) {
            cms.put(
                    "item",
                    CENTRE,
                    Examples.item(CENTRE, "centre", "9999901", "ศูนย์ช่วยเหลือ", "centre-any", "{}", "\"until\":null"));
            cms.put(
                    "organisation",
                    "9999901",
                    Examples.organisation("9999901", "agency", "หน่วยงานใหม่", "New agency", "99", "9901"));
            cms.put("setting", "provinces", Examples.provinces("เชียงใหม่").replace("\"north\"", "\"far-north\""));
            try (RunningSite site = RunningSite.startUpToDate(cms, data)) {
                String page = site.get("/landmarks/" + CENTRE)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
                for (String path : new String[] {
                    page, "/", "/search", "/api/search", "/provinces", "/provinces/48", "/provinces/50", "/lao/9999901"
                }) {
                    assertThat(site.get(path).statusCode()).as(path).isEqualTo(200);
                }
            }
        }
    }
}
