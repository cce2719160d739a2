package org.thongthin.site.calendar;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.browse.Card;
import org.thongthin.site.browse.Reading;
import org.thongthin.site.platform.SiteConfiguration;
import org.thongthin.site.readmodel.Location;
import org.thongthin.site.readmodel.PublicItem;

/** Items as files for a reader's own calendar. */
@Singleton
final class CalendarFiles {
    private final SiteConfiguration site;

    CalendarFiles(SiteConfiguration site) {
        this.site = site;
    }

    /** Those of the items that tell of a time, under a name for the whole. */
    byte[] of(String name, List<PublicItem> items, Reading reading) {
        CalendarFile file = new CalendarFile(name);
        for (PublicItem item : items) {
            Span span = Span.of(item);
            if (span != null) {
                file.add(event(item, span, reading));
            }
        }
        return file.bytes();
    }

    private CalendarFile.Event event(PublicItem item, Span span, Reading reading) {
        Card card = reading.card(item);
        Instant verified = item.verifiedAt();
        return new CalendarFile.Event(
                item.id() + "@" + URI.create(site.origin()).getHost(),
                verified == null ? item.publishedAt() : verified,
                span,
                card.title(),
                card.summary(),
                card.place().isEmpty() ? card.owner() : card.place(),
                geo(item.location()),
                site.origin() + card.address());
    }

    private static @Nullable String geo(Location location) {
        return location.lat() == null || location.lon() == null ? null : location.lat() + ";" + location.lon();
    }
}
