package org.thongthin.site.about;

import io.micronaut.context.annotation.ConfigurationProperties;
import org.thongthin.site.platform.Language;

/**
 * Whom readers may ask about the site. The keys are explained in application.yml.
 *
 * @param email empty where there is none, as are the others
 */
@ConfigurationProperties("site-contact")
public record SiteContact(String nameTh, String nameEn, String email, String phone, String address, String url) {
    public String name(Language language) {
        return switch (language) {
            case TH -> nameTh;
            case EN -> nameEn;
        };
    }

    /** Whether there is any way to reach them. */
    public boolean isReachable() {
        return !email.isBlank() || !phone.isBlank() || !address.isBlank() || !url.isBlank();
    }
}
