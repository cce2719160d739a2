package org.thongthin.cms.content;

/**
 * Where the people whom something concerns are told of it. Called inside the transaction of the change: whoever is told,
 * is told of what stands.
 */
public interface NoticeBoard {
    /** @param by who did it, and so needs no telling */
    void post(Actor by, Action action, ItemState before, ItemState after);

    /** That a reader of the public site says that something in the item is wrong; never what they say. */
    void mistakeReported(ItemState item);
}
