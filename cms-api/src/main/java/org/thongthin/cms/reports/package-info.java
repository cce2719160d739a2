/**
 * Spreadsheets: lists as .xlsx and CSV, and sheets that people send in. Whoever has rows to show describes them as a {@link
 * org.thongthin.cms.reports.Sheet} and leaves the rest to this package.
 */
@NullMarked
package org.thongthin.cms.reports;

import org.jspecify.annotations.NullMarked;
