package org.thongthin.cms.directory;

import java.util.Locale;

/** Why a line of a registry file is refused. The text is in the bundle {@code messages/directory}, {@code row.<key>}. */
enum RowFault {
    TOO_LARGE,
    NOT_UTF_8,
    NOT_CSV,
    MISSING_COLUMN,
    UNKNOWN_COLUMN,
    REPEATED_COLUMN,
    WRONG_NUMBER_OF_FIELDS,
    BAD_CODE,
    REPEATED_CODE,
    UNKNOWN_TYPE,
    BAD_NAME,
    UNKNOWN_PROVINCE,
    UNKNOWN_DISTRICT,
    DISTRICT_ELSEWHERE,
    BAD_COORDINATE,
    OUTSIDE_THAILAND;

    String key() {
        return "row." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
