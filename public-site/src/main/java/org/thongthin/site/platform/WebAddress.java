package org.thongthin.site.platform;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An address that somebody wrote, on its way into a link. */
public final class WebAddress {
    /** What may not stand in an address (RFC 3986, section 2), and is often typed all the same. */
    private static final String NEVER = " \"<>\\^`{|}";

    private WebAddress() {}

    /**
     * The address with what may not stand in it encoded; letters of any language may.
     *
     * @return null where it is none of the web: a script's address may not become a link
     */
    public static @Nullable String of(String text) {
        if (!text.startsWith("https://") && !text.startsWith("http://")) {
            return null;
        }
        StringBuilder address = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            if (c < ' ' || NEVER.indexOf(c) >= 0) {
                address.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            } else {
                address.append(c);
            }
        }
        return address.toString();
    }
}
