package org.thongthin.site.platform;

/** What stood at this address was public and has been deleted. */
public final class PageGone extends Refusal {
    private static final long serialVersionUID = 1L;

    public PageGone() {
        super("What stood at this address has been deleted");
    }
}
