package org.thongthin.site.browse;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Sizes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thongthin.site.feed.Examples;

/** What a page costs on the way to a browser that has nothing of the site yet; headers count, pictures don't. */
@EnabledIf("org.thongthin.site.browse.Chromium#isExpected")
class WeightTest extends InBrowser {
    private static final int ITEM_PAGE = 60_000;

    private static final int SCRIPTS = 15_000;

    Stream<String> itemPages() {
        return Stream.of(
                        site.address("news", Examples.NEWS),
                        site.address("products", Examples.PRODUCT),
                        site.address("landmarks", Examples.LANDMARK),
                        site.address("stories", Examples.STORY))
                .flatMap(path -> Stream.of(path, "/en" + path));
    }

    @ParameterizedTest
    @MethodSource("itemPages")
    void anItemsPageIsLight(String path) {
        Map<String, Integer> weights = weights(path);

        assertThat(weights).containsKeys("document", "stylesheet", "script", "font");
        assertThat(weights.values().stream().mapToInt(Integer::intValue).sum())
                .as(weights.toString())
                .isLessThan(ITEM_PAGE);
        assertThat(weights.get("script")).isLessThan(SCRIPTS);
    }

    /** Bytes over the wire by kind of resource. */
    private Map<String, Integer> weights(String path) {
        List<Request> requests = new CopyOnWriteArrayList<>();
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.onRequestFinished(requests::add);
            page.navigate(site.running().url().resolve(path).toString());
            page.evaluate("document.fonts.ready.then(() => true)");
            Map<String, Integer> weights = new TreeMap<>();
            for (Request request : requests) {
                Sizes sizes = request.sizes();
                if (!request.resourceType().equals("image")) {
                    weights.merge(
                            request.resourceType(), sizes.responseBodySize + sizes.responseHeadersSize, Integer::sum);
                }
            }
            return weights;
        }
    }
}
