package org.thongthin.site.browse;

import java.util.List;
import org.thongthin.site.readmodel.PublicItem;

/**
 * Some of the items, whole.
 *
 * @param total how many there are in all
 */
public record Told(long total, List<PublicItem> items) {
    public static final Told NOTHING = new Told(0, List.of());
}
