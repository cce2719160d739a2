package org.thongthin.cms.accounts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proves that a form was made by a page of ours for this very browser. A controller of the desk declares it as a
 * parameter, and each of its forms carries the value in a hidden field named {@value #FIELD}, before any other field.
 * Every unsafe request under {@code /desk} is checked for it before a controller sees it.
 */
public record CsrfToken(String value) {
    public static final String FIELD = "csrf";

    /** For requests made by a script, in place of the field. */
    public static final String HEADER = "X-CSRF-Token";

    /** Whoever knows the secret can make the token; nobody can get from the token to the secret. */
    static CsrfToken of(String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] derived = mac.doFinal("csrf".getBytes(StandardCharsets.US_ASCII));
            return new CsrfToken(Base64.getUrlEncoder().withoutPadding().encodeToString(derived));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean is(String shown) {
        return Tokens.same(value, shown);
    }
}
