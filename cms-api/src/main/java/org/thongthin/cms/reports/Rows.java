package org.thongthin.cms.reports;

import java.util.function.Consumer;

/** Where the rows of a sheet come from: one after another, never all in memory. */
@FunctionalInterface
public interface Rows<R> {
    /** Hands every row to the reader, in order; what the reader throws ends it. */
    void each(Consumer<R> reader);
}
