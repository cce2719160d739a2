package org.thongthin.site.readmodel;

import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.index.ReadModel;

/**
 * All public items in the order of their ids, a few at a time, each piece as of the moment in which it is asked for: what is
 * hidden meanwhile is in no later piece. It holds nothing of the index between two pieces, so that a reader may be as slow as they like.
 */
public final class ItemPieces implements Iterator<List<PublicItem>> {
    private static final int SIZE = 200;

    private final ReadModel model;
    private final PublicContent content;
    private final Clock clock;
    private final @Nullable String kind;
    private int left;
    private List<PublicItem> next;

    ItemPieces(
            ReadModel model,
            PublicContent content,
            Clock clock,
            @Nullable String kind,
            @Nullable String after,
            int most) {
        this.model = model;
        this.content = content;
        this.clock = clock;
        this.kind = kind;
        this.left = most;
        this.next = read(after);
    }

    private List<PublicItem> read(@Nullable String after) {
        List<PublicItem> piece = model.items(kind, after, Math.min(left, SIZE), clock.instant()).stream()
                .map(content::read)
                .toList();
        left -= piece.size();
        return piece;
    }

    /** One by one. */
    public Stream<PublicItem> stream() {
        return Stream.generate(() -> hasNext() ? next() : List.<PublicItem>of())
                .takeWhile(piece -> !piece.isEmpty())
                .flatMap(List::stream);
    }

    @Override
    public boolean hasNext() {
        return !next.isEmpty();
    }

    @Override
    public List<PublicItem> next() {
        if (next.isEmpty()) {
            throw new NoSuchElementException();
        }
        List<PublicItem> piece = next;
        next = read(piece.getLast().id());
        return piece;
    }
}
