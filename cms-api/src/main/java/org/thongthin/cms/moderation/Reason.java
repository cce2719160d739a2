package org.thongthin.cms.moderation;

import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.CleanText;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;

/** What a decision gives as its reason: always something, and short enough to be read. */
final class Reason {
    private static final int LONGEST = 2000;

    private Reason() {}

    static String require(String at, @Nullable String given) {
        String reason = given == null ? "" : CleanText.text(given);
        if (reason.isEmpty()) {
            throw new Invalid(new FieldError(at, "required"));
        }
        if (reason.length() > LONGEST) {
            throw new Invalid(new FieldError(at, "too-long", LONGEST));
        }
        return reason;
    }
}
