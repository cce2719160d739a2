package org.thongthin.cms.accounts;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;

/** Where a page of accounts ended: its last user name. Opaque to clients. */
record AccountCursor(String username) {
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9._@-]{1,64}");

    String encoded() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(username.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @return null where there is none
     * @throws Invalid for a text that never was a cursor
     */
    static @Nullable AccountCursor decode(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            String username = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            if (USERNAME.matcher(username).matches()) {
                return new AccountCursor(username);
            }
        } catch (IllegalArgumentException notBase64) {
            throw new Invalid(new FieldError("/cursor", "not-a-cursor"));
        }
        throw new Invalid(new FieldError("/cursor", "not-a-cursor"));
    }
}
