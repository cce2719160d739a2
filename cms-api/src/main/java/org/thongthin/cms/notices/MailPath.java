package org.thongthin.cms.notices;

/** Where the desk lets one choose what comes by e-mail. */
public final class MailPath {
    public static final String CHOICE = "/desk/me#notices";

    private MailPath() {}
}
