package org.thongthin.site.readmodel;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.index.ReadModel;
import org.thongthin.site.keeping.Change;
import org.thongthin.site.keeping.Closings;
import org.thongthin.site.keeping.Tag;

/** The ends of the items' display windows, as the read model has them. */
@Singleton
final class DisplayWindows implements Closings {
    /** Beyond so many at once it is not worth telling them apart. */
    private static final int MOST = 100;

    private final ReadModel model;
    private final PublicContent content;

    DisplayWindows(ReadModel model, PublicContent content) {
        this.model = model;
        this.content = content;
    }

    @Override
    public @Nullable Instant next(Instant now) {
        return model.nextEnd(now);
    }

    @Override
    public Change between(Instant after, Instant now) {
        List<String> ended = model.ended(after, now, MOST + 1);
        if (ended.size() > MOST) {
            return new Change.Everything();
        }
        Set<Tag> tags = new HashSet<>();
        for (String source : ended) {
            tags.addAll(content.read(source).tags(content.directory()));
        }
        return new Change.Of(tags);
    }
}
