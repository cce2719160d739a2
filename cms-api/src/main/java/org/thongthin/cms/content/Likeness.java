package org.thongthin.cms.content;

/** Notes what a submitted item is like, so that a moderator is told of likely duplicates. */
public interface Likeness {
    /**
     * Called inside the transaction of the submission, once its revision is frozen. Takes the place of what was noted at
     * an earlier submission of the item.
     */
    void note(ItemState submitted, ItemContent content);
}
