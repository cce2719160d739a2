package org.thongthin.cms.platform;

/** Paths in which a secret stands: who knows the address of a shared preview may see it. */
final class SecretPath {
    private static final String SHARED_PREVIEW = "/preview/";

    private SecretPath() {}

    /** The path as it may stand in a log. */
    static String masked(String path) {
        if (!path.startsWith(SHARED_PREVIEW)) {
            return path;
        }
        int end = path.indexOf('/', SHARED_PREVIEW.length());
        return SHARED_PREVIEW + "…" + (end < 0 ? "" : path.substring(end));
    }
}
