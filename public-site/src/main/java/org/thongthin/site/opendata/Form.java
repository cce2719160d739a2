package org.thongthin.site.opendata;

import java.util.List;

/** The forms of the files. */
enum Form {
    CSV("csv", "text/csv; charset=utf-8"),
    JSON_LINES("jsonl", "application/jsonl; charset=utf-8"),
    GEO_JSON("geojson", "application/geo+json");

    private final String ending;
    private final String mediaType;

    Form(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }

    /** @param columns the fields of the kind that a table has columns for */
    Writing writing(List<String> columns) {
        return switch (this) {
            case CSV -> new CsvWriting(columns);
            case JSON_LINES -> new JsonLinesWriting();
            case GEO_JSON -> new GeoJsonWriting();
        };
    }
}
