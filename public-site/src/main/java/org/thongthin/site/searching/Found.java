package org.thongthin.site.searching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.browse.Card;
import org.thongthin.site.platform.Distances;

/**
 * One hit.
 *
 * @param title the whole title, in runs
 * @param snippet the piece of its text that answers, in runs
 * @param distanceMetres from the point asked for, or null
 */
record Found(
        Card card,
        List<Piece> title,
        List<Piece> snippet,
        @Nullable Double distanceMetres) {

    /** As people say it, such as 0.4 or 12; null where there is none. */
    public @Nullable String kilometres() {
        return distanceMetres == null ? null : Distances.kilometres(distanceMetres);
    }
}
