package org.thongthin.cms.history;

import org.jspecify.annotations.Nullable;

/**
 * From where something is done.
 *
 * @param door {@code desk}, {@code api}, or {@code system} for what nobody asked for by a request
 * @param address of who asked; null for the system
 */
record Origin(String door, @Nullable String address) {
    static final Origin SYSTEM = new Origin("system", null);
}
