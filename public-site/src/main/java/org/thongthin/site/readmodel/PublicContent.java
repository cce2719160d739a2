package org.thongthin.site.readmodel;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.index.ReadModel;

/** What pages read: the public items by id, and the names of today. Searches go to the {@link ReadModel} itself. */
@Singleton
public final class PublicContent {
    private final ReadModel model;
    private volatile Directory directory;

    PublicContent(ReadModel model) {
        this.model = model;
        this.directory = Directory.stored(model);
    }

    /** The item, if it is public at this time; null otherwise, whatever the reason. */
    public @Nullable PublicItem item(String id, Instant now) {
        String source = model.item(id, now);
        return source == null ? null : read(source);
    }

    /** A search hit's source as the item it is. */
    public PublicItem read(String source) {
        return FeedJson.stored(source, PublicItem.class);
    }

    /** The names as of the last change taken in; one page should ask once, so that its names are of one moment. */
    public Directory directory() {
        return directory;
    }

    /** For the follower, which has just made this directory durable. */
    public void renew(Directory renewed) {
        directory = renewed;
    }
}
