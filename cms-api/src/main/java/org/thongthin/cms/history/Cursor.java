package org.thongthin.cms.history;

import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;

/** The number of the last line of a page, as clients carry it. Opaque to them. */
final class Cursor {
    private Cursor() {}

    static String encoded(long number) {
        return Long.toString(number, Character.MAX_RADIX);
    }

    /**
     * @return higher than any number where there is none
     * @throws Invalid for what never was a cursor
     */
    static long decoded(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return Long.MAX_VALUE;
        }
        try {
            return Long.parseLong(cursor, Character.MAX_RADIX);
        } catch (NumberFormatException notOne) {
            throw new Invalid(new FieldError("/cursor", "not-a-cursor"));
        }
    }
}
