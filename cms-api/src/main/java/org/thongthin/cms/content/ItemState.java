package org.thongthin.cms.content;

import org.jspecify.annotations.Nullable;

/**
 * An item with the two revisions that matter.
 *
 * @param newest the one being worked on, or the last verified
 * @param live what was last verified; null before the first verification. May be the same as newest
 * @param ownerProvince code of the owner's province
 */
public record ItemState(
        Item item,
        Revision newest,
        @Nullable Revision live,
        @Nullable String ownerProvince) {
    /** The same with the item's own row changed. */
    public ItemState with(Item changed) {
        return new ItemState(changed, newest, live, ownerProvince);
    }
}
