package org.thongthin.site.syndication;

/** The forms in which a feed is given; each has its own address. */
enum FeedForm {
    /** RFC 4287. */
    ATOM("/feed.atom", "application/atom+xml", "application/atom+xml; charset=utf-8"),
    /** JSON Feed 1.1, always UTF-8. */
    JSON("/feed.json", "application/feed+json", "application/feed+json");

    private final String file;
    private final String type;
    private final String mediaType;

    FeedForm(String file, String type, String mediaType) {
        this.file = file;
        this.type = type;
        this.mediaType = mediaType;
    }

    /** The form that is asked for. */
    static FeedForm of(String path) {
        return path.endsWith(JSON.file) ? JSON : ATOM;
    }

    /** What stands behind a page's path. */
    String file() {
        return file;
    }

    /** As it is named in links. */
    String type() {
        return type;
    }

    /** As it is named in an answer. */
    String mediaType() {
        return mediaType;
    }

    byte[] write(Feed feed) {
        return switch (this) {
            case ATOM -> AtomFeed.write(feed);
            case JSON -> JsonFeed.write(feed);
        };
    }

    /** Where the page is that a feed's path belongs to. */
    static String page(String path) {
        String page = path.substring(0, path.lastIndexOf('/'));
        return page.isEmpty() ? "/" : page;
    }

    /** Where the feed of a page is. */
    String of(String page, String query) {
        return (page.equals("/") ? "" : page) + file + query;
    }
}
