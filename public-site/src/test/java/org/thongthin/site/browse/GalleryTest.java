package org.thongthin.site.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.site.PublicSite;
import org.thongthin.site.RunningSite;
import org.thongthin.site.Until;
import org.thongthin.site.feed.Examples;
import org.thongthin.site.feed.FakeCms;

/** An item may have a hundred pictures, and its page stays a page. */
class GalleryTest {
    private static final String MANY = "018f2a6c-0000-7000-8000-000000000104";

    @Test
    void fiveOfAHundredPicturesStandOnThePageAndTheOthersOpenBelow(@TempDir Path data) throws Exception {
        try (FakeCms cms = Examples.seed(FakeCms.start()).put("item", MANY, withPictures(100));
                RunningSite site = RunningSite.startUpToDate(cms, data)) {
            Until.it("the item shows", () -> site.shows(MANY));
            String address = PublicSite.location(site.get("/landmarks/" + MANY));
            HttpResponse<byte[]> answer = site.get(address, "Accept", "text/html");
            Document page = Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));

            assertThat(page.select(".gallery > .pictures figure")).hasSize(5);
            assertThat(page.select(".more-pictures summary").text()).isEqualTo("ดูอีก 95 ภาพ");
            assertThat(page.select(".more-pictures figure")).hasSize(95);
            assertThat(page.select(".gallery img:not([loading=lazy])")).hasSize(1);
            assertThat(page.select(".gallery a").eachAttr("href")).doesNotHaveDuplicates();
        }
    }

    private static String withPictures(int count) {
        return Examples.item(
                MANY,
                "landmark",
                Examples.MAE_ON,
                "งานร้อยภาพ",
                "landmark-lifestyle",
                "{}",
                "\"until\":null",
                IntStream.range(0, count)
                        .mapToObj(number -> Examples.picture(1000 + number))
                        .toArray(String[]::new));
    }
}
