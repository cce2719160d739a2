package org.thongthin.site.platform;

/** Text on its way into HTML that no template writes. */
public final class Html {
    private Html() {}

    /** The text as it may stand between tags and in quoted attributes. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
