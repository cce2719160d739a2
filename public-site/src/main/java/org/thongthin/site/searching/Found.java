package org.thongthin.site.searching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.browse.Card;

/**
 * One hit.
 *
 * @param snippet the piece of its text that answers, in runs
 * @param distanceMetres from the point asked for, or null
 */
record Found(Card card, List<Piece> snippet, @Nullable Double distanceMetres) {}
