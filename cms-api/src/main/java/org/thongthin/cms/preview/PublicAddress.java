package org.thongthin.cms.preview;

import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where people find the public site, for pages that lead there. */
@Singleton
public final class PublicAddress {
    private final PreviewConfiguration configuration;

    PublicAddress(PreviewConfiguration configuration) {
        this.configuration = configuration;
    }

    /** Its search for a text; empty where it is not known where the site is. */
    public String search(String text) {
        String site = configuration.people();
        return site.isEmpty() ? "" : site + "/search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
