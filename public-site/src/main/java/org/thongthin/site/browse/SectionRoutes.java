package org.thongthin.site.browse;

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

/**
 * Gives each section of the configuration its addresses. A variable first part of a path would do it with one
 * annotation, but would also compete with every other address of two or three parts for readers who prefer HTML.
 */
@Singleton
@SuppressWarnings("overrides") // the framework's own class overrides variable arguments with arrays
final class SectionRoutes extends DefaultRouteBuilder {
    SectionRoutes(ExecutionHandleLocator locator, UriNamingStrategy naming, ConversionService conversion) {
        super(locator, naming, conversion);
    }

    @Inject
    void lay(Sections sections) {
        for (Section section : sections.all()) {
            for (Language language : Language.values()) {
                lay(language.address(section.address()));
            }
        }
    }

    private void lay(String address) {
        read(address, SectionController.class, "section", HttpRequest.class);
        read(address + "/{id}", ItemController.class, "withoutSlug", HttpRequest.class, String.class);
        read(address + "/{id}/{slug}", ItemController.class, "withSlug", HttpRequest.class, String.class, String.class);
    }

    private void read(String path, Class<?> controller, String method, Class<?>... parameters) {
        GET(path, controller, method, parameters).produces(MediaType.ALL_TYPE);
        HEAD(path, controller, method, parameters).produces(MediaType.ALL_TYPE);
    }
}
