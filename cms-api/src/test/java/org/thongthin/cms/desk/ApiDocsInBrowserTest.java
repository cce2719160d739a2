package org.thongthin.cms.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.thongthin.cms.CmsServer;

/** The page of the API's description in Chromium: whole, from this server alone, and within its policy. */
@EnabledIf("org.thongthin.cms.desk.Chromium#isExpected")
class ApiDocsInBrowserTest {
    @Test
    void theDescriptionOpensFromThisServerAlone() {
        try (CmsServer server = CmsServer.start();
                Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.launch(playwright);
                BrowserContext context = browser.newContext()) {
            List<String> asked = new CopyOnWriteArrayList<>();
            List<String> complaints = new CopyOnWriteArrayList<>();
            Page page = context.newPage();
            page.onRequest(request -> asked.add(request.url()));
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });
            page.onPageError(complaints::add);
            page.navigate(server.uri() + "/docs");
            page.waitForSelector("#operations-default-create, .opblock-tag-section, .opblock");
            page.click(".opblock-tag >> nth=0");
            page.waitForSelector(".opblock");
            page.click(".opblock-summary >> nth=0");
            page.waitForSelector(".opblock-body");
            page.click(".authorize");
            page.waitForSelector(".auth-container input");

            assertThat(page.textContent(".title")).contains("ท้องถิ่นไทย หัวใจพอเพียง");
            assertThat(asked)
                    .isNotEmpty()
                    .allMatch(url -> url.startsWith(server.uri() + "/") || url.startsWith("data:"));
            assertThat(complaints).isEmpty();
        }
    }
}
