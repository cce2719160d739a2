package org.thongthin.site.keeping;

/** An answer of status 200 that can be given again. */
public sealed interface Kept permits KeptContent, KeptFile {
    /** With which a reader asks whether what it has is still right. */
    String tag();

    String mediaType();

    String cacheControl();

    /** How much memory it takes, about, in bytes. */
    int weight();
}
