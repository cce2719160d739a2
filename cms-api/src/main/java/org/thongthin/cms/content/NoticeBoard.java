package org.thongthin.cms.content;

/**
 * Where the people whom a transition concerns are told of it. Called inside the transaction of the change: whoever is
 * told, is told of what stands.
 */
public interface NoticeBoard {
    /** @param by who did it, and so needs no telling */
    void post(Actor by, Action action, ItemState before, ItemState after);
}
