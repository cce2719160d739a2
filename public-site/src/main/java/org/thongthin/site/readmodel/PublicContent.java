package org.thongthin.site.readmodel;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.index.ReadModel;

/** What pages read: the public items by id, and the names of today. Searches go to the {@link ReadModel} itself. */
@Singleton
public final class PublicContent {
    /** The type of reference that remembers an item which showed here until it was deleted. Nothing but its id is kept. */
    public static final String DELETED = "deleted-item";

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

    /** Whether the item showed here until it was deleted; one that was hidden may come back, and is not. */
    public boolean wasDeleted(String id) {
        return model.reference(DELETED, id) != null;
    }

    /** A search hit's source as the item it is. */
    public PublicItem read(String source) {
        return FeedJson.stored(source, PublicItem.class);
    }

    /** The same without its bodies, for where it is one of many: for a card or a hit. */
    public PublicItem readInBrief(String source) {
        return FeedJson.storedInBrief(source);
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
