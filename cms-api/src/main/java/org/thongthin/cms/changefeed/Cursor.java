package org.thongthin.cms.changefeed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How far a follower has come: {@code <epoch>.<seq>}, opaque to it. The epoch changes where numbers may have been handed
 * out before and forgotten since: a fresh database, a restored backup.
 */
record Cursor(String epoch, long seq) {
    private static final Pattern FORM = Pattern.compile("([0-9a-f]{1,32})\\.(0|[1-9][0-9]{0,17})");

    /** @return null for a text that never was a cursor */
    static @Nullable Cursor parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() ? new Cursor(form.group(1), Long.parseLong(form.group(2))) : null;
    }

    @Override
    public String toString() {
        return epoch + "." + seq;
    }
}
