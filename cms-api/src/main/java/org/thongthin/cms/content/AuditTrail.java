package org.thongthin.cms.content;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where every change leaves a line that is never changed. Called inside the transaction of the change. */
public interface AuditTrail {
    /**
     * @param personId who; null for the system's own clock and commands
     * @param action what, as a stable name such as {@code item.verify}
     * @param subjectType {@code item}, {@code organisation}, {@code person} …
     * @param subjectId its id or code
     * @param detail further facts; codes and opaque ids only, never a name, an address or user text
     */
    void append(
            @Nullable UUID personId, String action, String subjectType, String subjectId, Map<String, Object> detail);

    /**
     * As {@link #append}, for one of the many saves of a form that saves by itself. Adds no line where the item's last one
     * says already that this person is writing this revision, and is not yet an hour old.
     */
    default void continueOrAppend(
            UUID personId, String action, String itemId, int revision, Map<String, Object> detail) {
        append(personId, action, "item", itemId, detail);
    }
}
