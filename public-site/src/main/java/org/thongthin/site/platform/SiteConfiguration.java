package org.thongthin.site.platform;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.nio.file.Path;

/**
 * Where public-site keeps what it has taken in.
 *
 * @param data a folder that this process alone uses; made when missing
 */
@ConfigurationProperties("site")
public record SiteConfiguration(String data) {
    public Path index() {
        return Path.of(data, "index");
    }

    public Path pictures() {
        return Path.of(data, "pictures");
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
