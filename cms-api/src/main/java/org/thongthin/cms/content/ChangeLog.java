package org.thongthin.cms.content;

/**
 * The ordered list of what public readers have to look at again. Called inside the transaction of the change, and last
 * in it: the call holds a lock until commit, so that numbers become visible in their order.
 */
public interface ChangeLog {
    /**
     * @param type {@code item}, {@code organisation}, {@code category} or {@code setting}
     * @param id the thing's id or code; the feed reads its public state when it is asked, not now
     */
    void append(String type, String id);
}
