package org.thongthin.cms.reports;

import java.io.IOException;
import java.io.OutputStream;

/** Makes a file of a sheet. */
interface SheetWriter {
    /** The most rows beneath the heading that spreadsheet programs open. */
    int MOST_ROWS = 1_048_575;

    /**
     * Writes while rows come, in memory that does not grow with them. The stream stays open. What is written before an
     * exception is no whole file, nor does it look like one.
     *
     * @throws IOException where the stream takes no more
     */
    <R> void write(Sheet<R> sheet, Rows<R> rows, OutputStream out) throws IOException;
}
