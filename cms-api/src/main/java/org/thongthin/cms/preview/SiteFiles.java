package org.thongthin.cms.preview;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files that public-site's pages are made of, so that a preview needs no other server; kept by their version. */
@Singleton
class SiteFiles {
    private static final Pattern PATH = Pattern.compile("(?:[a-z0-9-]{1,60}/){0,3}[a-z0-9-]{1,60}\\.(css|svg|woff2)");
    private static final Pattern VERSION = Pattern.compile("[0-9a-f]{1,64}");
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private final SiteClient site;
    private final Cache<String, SiteFile> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String address, SiteFile file) -> file.content().length)
            .build();

    SiteFiles(SiteClient site) {
        this.site = site;
    }

    /** Null where there is none; a version that is none counts as not given. */
    @Nullable
    SiteFile find(String path, @Nullable String version) {
        if (!PATH.matcher(path).matches()) {
            return null;
        }
        boolean versioned = version != null && VERSION.matcher(version).matches();
        String address = "/static/" + path + (versioned ? "?v=" + version : "");
        SiteFile known = kept.getIfPresent(address);
        if (known != null) {
            return known;
        }
        SiteFile file = site.file(address);
        if (file != null && file.lasting()) {
            kept.put(address, file);
        }
        return file;
    }
}
