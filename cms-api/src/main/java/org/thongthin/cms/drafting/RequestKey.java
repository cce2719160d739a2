package org.thongthin.cms.drafting;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;

/**
 * A sender's own name for one request ({@code Idempotency-Key}): sent again with the same key, it does nothing new and is
 * answered with what it made the first time.
 *
 * @param request digest of what was asked, so that a key used for something else is noticed
 */
record RequestKey(String key, String request) {
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,200}");

    /**
     * Reads the header.
     *
     * @return null where there is none
     * @throws Invalid for a key that is blank, longer than 200 characters or not plain ASCII
     */
    static @Nullable RequestKey of(@Nullable String header, byte[] body) {
        if (header == null) {
            return null;
        }
        if (!FORM.matcher(header).matches()) {
            throw new Invalid(new FieldError("/Idempotency-Key", "unknown"));
        }
        return new RequestKey(header, digest(body));
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
