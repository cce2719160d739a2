package org.thongthin.cms.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet: what stands over it, how wide it is, and what a row has in it. Null leaves a cell empty.
 *
 * @param <R> what a row is made of
 */
public sealed interface Column<R> {
    String heading();

    /** In characters, as spreadsheets count. */
    int width();

    /** Text; whatever it begins with, no program takes it for a formula. */
    record Words<R>(String heading, int width, Function<R, @Nullable String> of) implements Column<R> {}

    /** A number to be added up. Codes are words: they begin with zeros and are never added. */
    record Figure<R>(String heading, int width, Function<R, @Nullable Number> of) implements Column<R> {}

    /** A day without a time. */
    record Day<R>(String heading, int width, Function<R, @Nullable LocalDate> of) implements Column<R> {}

    /** A day and a time, by the clock of Bangkok. */
    record Moment<R>(String heading, int width, Function<R, @Nullable Instant> of) implements Column<R> {}
}
