package org.thongthin.cms.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sender's own name for one request ({@code Idempotency-Key}): sent again on the same path, it does nothing new and is
 * answered with what it made the first time.
 *
 * @param key what the sender chose
 * @param path of the request; the same key on another path is another request's
 * @param request digest of what was asked, so that a key used for something else is noticed
 */
public record RequestKey(String key, String path, String request) {
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,200}");

    /**
     * Reads the header.
     *
     * @param asked all that the request says, in parts
     * @return null where there is no header
     * @throws Invalid for a key that is blank, longer than 200 characters or not plain ASCII
     */
    public static @Nullable RequestKey of(@Nullable String header, String path, byte[]... asked) {
        if (header == null) {
            return null;
        }
        if (!FORM.matcher(header).matches()) {
            throw new Invalid(new FieldError("/" + HEADER, "unknown"));
        }
        MessageDigest digest = sha256();
        for (byte[] part : asked) {
            // Each part by a digest of its own, or two requests could differ in where one ends and be taken for one.
            digest.update(sha256().digest(part));
        }
        return new RequestKey(header, path, HexFormat.of().formatHex(digest.digest()));
    }

    /** As it is kept: enough to know the key again, not enough to open what it seals. */
    String digest() {
        return HexFormat.of().formatHex(sha256().digest(key.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "RequestKey[" + path + "]";
    }
}
