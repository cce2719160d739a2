package org.thongthin.site.syndication;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.platform.Language;

/**
 * Some of what is public, to be followed. Addresses are absolute, all of them.
 *
 * @param id a URN that stays
 * @param home the page that shows the same
 * @param self where the feed itself is, in the form that was asked for
 * @param icon a picture of the site
 * @param publisher who gives it out
 * @param entries the newest first
 */
record Feed(
        String id,
        String title,
        String subtitle,
        Language language,
        String home,
        String self,
        String icon,
        String publisher,
        List<Entry> entries) {

    /** When the newest of its revisions was verified; the beginning of time where there is none. */
    Instant updated() {
        return entries.stream()
                .map(Entry::updated)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /**
     * One item.
     *
     * @param id a URN that stays, whatever becomes of titles and addresses
     * @param html what it tells, as HTML without scripts and with absolute addresses
     * @param language of the title and the text
     * @param published when it first became public
     * @param updated when the revision that shows was verified: it only grows
     * @param author the organisation's name; null where it is not known
     * @param authorAddress the organisation's page; null where it is not known
     * @param category a name; null where there is none
     */
    record Entry(
            String id,
            String address,
            String title,
            @Nullable String summary,
            String html,
            Language language,
            Instant published,
            Instant updated,
            @Nullable String author,
            @Nullable String authorAddress,
            @Nullable String category,
            @Nullable Picture picture) {}

    /**
     * A JPEG.
     *
     * @param alt what it shows; empty where nobody said
     */
    record Picture(String address, String alt) {
        static final String MEDIA_TYPE = "image/jpeg";
    }
}
