package org.thongthin.cms.reports;

import java.util.Locale;

/** The kinds of file that a sheet can be had as. */
public enum SheetFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", new XlsxWriter()),
    CSV("text/csv; charset=utf-8", new CsvWriter());

    private final String mediaType;
    private final SheetWriter writer;

    SheetFormat(String mediaType, SheetWriter writer) {
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** The format that the last part of an address names, such as {@code /api/v1/items.csv}; .xlsx for any other. */
    public static SheetFormat of(String path) {
        return path.endsWith(".csv") ? CSV : XLSX;
    }

    /** As a file's name ends, without the dot. */
    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    SheetWriter writer() {
        return writer;
    }
}
