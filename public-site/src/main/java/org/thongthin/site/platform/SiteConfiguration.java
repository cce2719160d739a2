package org.thongthin.site.platform;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.exceptions.ConfigurationException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Where public-site is, and where it keeps what it has taken in.
 *
 * @param origin where people reach it, such as {@code https://thongthin.example}, without a path
 * @param data a folder that this process alone uses; made when missing
 */
@ConfigurationProperties("site")
public record SiteConfiguration(String origin, String data) {
    private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.:\\[\\]-]{1,255}");

    public SiteConfiguration {
        if (!ORIGIN.matcher(origin).matches()) {
            throw new ConfigurationException(
                    "SITE_ORIGIN must be a scheme and a host, such as https://thongthin.example");
        }
    }

    public Path index() {
        return Path.of(data, "index");
    }

    public Path pictures() {
        return Path.of(data, "pictures");
    }

    /** Where it is noted as of when the index is. */
    public Path asOf() {
        return Path.of(data, "as-of");
    }

    /** Where readers' reports wait while cms-api is away. */
    public Path waitingReports() {
        return Path.of(data, "waiting-reports");
    }

    /** Where a snapshot of cms-api lies while it is read. */
    public Path snapshot() {
        return Path.of(data, "snapshot.ndjson");
    }

    /** Where a snapshot lies while the index is compared with it. */
    public Path checkedSnapshot() {
        return Path.of(data, "checked-snapshot.ndjson");
    }
}
