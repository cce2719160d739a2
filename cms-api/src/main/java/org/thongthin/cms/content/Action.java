package org.thongthin.cms.content;

import java.util.Locale;

/** What can be done to an item. */
public enum Action {
    EDIT,
    SUBMIT,
    WITHDRAW,
    VERIFY,
    RETURN,
    DISPLAY,
    DELETE,
    UNDELETE,
    TAKE_DOWN,
    RESTORE;

    /** Its name in the audit trail. */
    public String auditName() {
        return "item." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
