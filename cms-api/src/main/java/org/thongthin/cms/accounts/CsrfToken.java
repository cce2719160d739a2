package org.thongthin.cms.accounts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Proves that a form was made by a page of ours for this very browser, and says for whom. A controller of the desk
 * declares it as a parameter, and each of its forms carries the value in a hidden field named {@value #FIELD}, before any
 * other field. Every unsafe request under {@code /desk} is checked for it before a controller sees it.
 */
public record CsrfToken(String value) {
    public static final String FIELD = "csrf";

    /** For requests made by a script, in place of the field. */
    public static final String HEADER = "X-CSRF-Token";

    private static final Pattern WITH_PERSON =
            Pattern.compile("[^.]+\\.([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");

    /**
     * Whoever knows the secret can make the token; nobody can get from the token to the secret.
     *
     * @param person for whom the page is made; null before anybody signed in
     */
    static CsrfToken of(String secret, @Nullable UUID person) {
        String name = person == null ? "" : "." + person;
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] derived = mac.doFinal(("csrf" + name).getBytes(StandardCharsets.US_ASCII));
            return new CsrfToken(Base64.getUrlEncoder().withoutPadding().encodeToString(derived) + name);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** For whom a token says that its page was made; null where it names nobody. Proves nothing by itself. */
    static @Nullable UUID person(String shown) {
        Matcher matcher = WITH_PERSON.matcher(shown);
        return matcher.matches() ? UUID.fromString(matcher.group(1)) : null;
    }

    boolean is(String shown) {
        return Tokens.same(value, shown);
    }
}
