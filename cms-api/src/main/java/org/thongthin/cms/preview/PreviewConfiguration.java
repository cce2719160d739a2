package org.thongthin.cms.preview;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How previews are drawn and shared; the keys are explained in {@code application.yml}.
 *
 * @param site where cms-api reaches public-site; null for no previews
 * @param publicSite where people reach it; null where that is the same
 * @param connectWithin how long public-site may take to take a call
 * @param answerWithin how long it may take to draw a page
 * @param link how long a link works for which nobody said how long
 * @param longestLink how long one may work
 * @param mostLinks how many of an item may work at a time
 */
@ConfigurationProperties("preview")
record PreviewConfiguration(
        @Nullable String site,
        @Nullable String publicSite,
        @Bindable(defaultValue = "2s") Duration connectWithin,
        @Bindable(defaultValue = "10s") Duration answerWithin,
        @Bindable(defaultValue = "7d") Duration link,
        @Bindable(defaultValue = "30d") Duration longestLink,
        @Bindable(defaultValue = "20") int mostLinks) {
    PreviewConfiguration {
        site = origin("preview.site", site);
        publicSite = origin("preview.public-site", publicSite);
    }

    /** Scheme, host and port as a page's policy and links name them. */
    private static @Nullable String origin(String key, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            URI uri = URI.create(text.strip());
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (uri.getHost() != null && (scheme.equals("http") || scheme.equals("https"))) {
                String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
                return scheme + "://" + uri.getHost() + port;
            }
        } catch (IllegalArgumentException malformed) {
            throw new ConfigurationException(key + " is no address: " + text, malformed);
        }
        throw new ConfigurationException(key + " is no http or https address: " + text);
    }

    /** Where the links of a preview lead; empty where there are no previews. */
    String people() {
        String reached = publicSite == null ? site : publicSite;
        return reached == null ? "" : reached;
    }
}
