package org.thongthin.site.browse;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.site.PublicSite;

/**
 * A full site and a browser to look at it with, for a whole class of tests. Each class says itself that it wants a browser:
 * {@code @EnabledIf} is not inherited.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // opened before the first test
abstract class InBrowser {
    PublicSite site;
    Browser browser;
    private Playwright playwright;

    @BeforeAll
    void open(@TempDir Path data) {
        site = PublicSite.full(data);
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    void close() {
        playwright.close();
        site.close();
    }
}
