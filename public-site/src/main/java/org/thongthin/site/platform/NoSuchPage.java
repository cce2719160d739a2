package org.thongthin.site.platform;

/** There is nothing public at this address. */
public final class NoSuchPage extends Refusal {
    private static final long serialVersionUID = 1L;

    public NoSuchPage() {
        super("There is nothing public at this address");
    }
}
