package org.thongthin.site.syndication;

import io.micronaut.context.ExecutionHandleLocator;
import io.micronaut.core.convert.ConversionService;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.web.router.DefaultRouteBuilder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.Section;
import org.thongthin.site.platform.Sections;

/** Lays a feed of each form beside each page that has one, in each language. */
@Singleton
@SuppressWarnings("overrides") // the framework's own class overrides variable arguments with arrays
final class FeedRoutes extends DefaultRouteBuilder {
    FeedRoutes(ExecutionHandleLocator locator, UriNamingStrategy naming, ConversionService conversion) {
        super(locator, naming, conversion);
    }

    @Inject
    void lay(Sections sections) {
        lay("/", "all", HttpRequest.class);
        for (Section section : sections.all()) {
            lay(section.address(), "section", HttpRequest.class);
        }
        lay("/provinces/{code}", "province", HttpRequest.class, String.class);
        lay("/lao/{code}", "organisation", HttpRequest.class, String.class);
    }

    private void lay(String page, String method, Class<?>... parameters) {
        for (FeedForm form : FeedForm.values()) {
            for (Language language : Language.values()) {
                String address = language.address(form.of(page, ""));
                GET(address, FeedController.class, method, parameters).produces(MediaType.ALL_TYPE);
                HEAD(address, FeedController.class, method, parameters).produces(MediaType.ALL_TYPE);
            }
        }
    }
}
