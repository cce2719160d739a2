package org.thongthin.site.platform;

import io.micronaut.http.HttpRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.keeping.Basis;

/**
 * What a page is made of.
 *
 * @param view the template's name under {@code views/}
 * @param model what the template may name
 * @param thai its own address in Thai: a path, with the parameters that make it another page
 * @param english the same page's address in English
 * @param basis what it was made of; null where it is made anew for each reader
 */
public record Page(
        String view,
        Map<String, ?> model,
        Language language,
        String thai,
        String english,
        @Nullable Basis basis) {

    /** The path asked for, as it is in Thai. */
    public static String path(HttpRequest<?> request) {
        return Language.thaiPath(request.getUri().getRawPath());
    }

    /** Its address in its own language. */
    public String address() {
        return switch (language) {
            case TH -> thai;
            case EN -> english;
        };
    }
}
