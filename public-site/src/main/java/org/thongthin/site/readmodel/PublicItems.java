package org.thongthin.site.readmodel;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.index.ReadModel;

/** All that is public now, for those who want all of it. */
@Singleton
public final class PublicItems {
    /** So that two processes, whose counts have nothing to do with each other, never have one name for different states. */
    private final String process = UUID.randomUUID().toString().substring(0, 8);

    private final ReadModel model;
    private final PublicContent content;
    private final Clock clock;

    PublicItems(ReadModel model, PublicContent content, Clock clock) {
        this.model = model;
        this.content = content;
        this.clock = clock;
    }

    /** How many there are. @param kind the code of a kind; null for all of them */
    public int count(@Nullable String kind) {
        return model.count(kind, clock.instant());
    }

    /** All of them in the order of their ids. @param kind the code of a kind; null for all of them */
    public ItemPieces all(@Nullable String kind) {
        return new ItemPieces(model, content, clock, kind, null, Integer.MAX_VALUE);
    }

    /** At most so many, behind an id; null for the first ones. */
    public ItemPieces some(@Nullable String after, int most) {
        return new ItemPieces(model, content, clock, null, after, most);
    }

    /** The id at the end of each full group of so many. */
    public List<String> ends(int size) {
        return model.itemIds(size, clock.instant());
    }

    /**
     * A name for what is public now, names of places included: another one whenever any of it is another. Changes move the
     * model's own number; what an end of display takes away does not, but then there is less of it.
     */
    public String version() {
        long generation = model.generation();
        Instant now = clock.instant();
        return process + "-" + Long.toString(generation, Character.MAX_RADIX) + "-" + model.count(null, now);
    }
}
