package org.thongthin.cms.directory;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a registry file.
 *
 * @param line where the row begins, from 1 (the heading)
 * @param column the column's heading; null where the line as a whole is wrong
 * @param value what stands there, tidied and cut to 60 characters
 */
record BadRow(long line, @Nullable String column, RowFault fault, String value) {
    BadRow {
        String tidy = ThaiName.tidy(value);
        value = tidy.length() > 60 ? tidy.substring(0, 59) + "…" : tidy;
    }
}
