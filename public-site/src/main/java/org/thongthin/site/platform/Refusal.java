package org.thongthin.site.platform;

/** A request that the site understands and can't serve; the reader gets a page, or problem+json under {@code /api}. */
public abstract sealed class Refusal extends RuntimeException permits NoSuchPage, PageGone, BadParameter {
    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message, null, false, false);
    }
}
