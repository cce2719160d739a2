package org.thongthin.site.platform;

/**
 * What scripts of other sites may read: all that is made for programs. Nobody is signed in here, so that there is nothing to be
 * read in another's name.
 */
final class OtherOrigins {
    /** Any origin, and never with its visitors' credentials. */
    static final String ANY = "*";

    /** What of an answer they may see besides its content. */
    static final String EXPOSED = "ETag, X-Request-Id";

    private OtherOrigins() {}

    /** @param target a path, with or without a query */
    static boolean mayRead(String target) {
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        return path.startsWith("/api/")
                || path.startsWith("/open-data/")
                || path.endsWith("/feed.atom")
                || path.endsWith("/feed.json")
                || path.equals("/openapi.yml");
    }
}
