package org.thongthin.cms.accounts;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds one short field near the beginning of a form, in either way in which browsers write forms. */
final class FormField {
    private static final Pattern DISPOSITION =
            Pattern.compile("(?im)^content-disposition:\\s*form-data\\s*;\\s*name=\"([^\"\\r\\n]*)\"\\s*$");

    private FormField() {}

    /**
     * Every field of an {@code application/x-www-form-urlencoded} body, in the order in which they were sent.
     *
     * @return null for a body that is none
     */
    static @Nullable Map<String, List<String>> all(byte[] body) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : new String(body, StandardCharsets.US_ASCII).split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = decoded(equals < 0 ? "" : pair.substring(equals + 1));
            if (name == null || value == null) {
                return null;
            }
            if (!name.isEmpty()) {
                fields.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
            }
        }
        return fields;
    }

    /** @param head the beginning of an {@code application/x-www-form-urlencoded} body, or all of it */
    static @Nullable String urlencoded(byte[] head, String name) {
        for (String pair : new String(head, StandardCharsets.US_ASCII).split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                return decoded(pair.substring(name.length() + 1));
            }
        }
        return null;
    }

    private static @Nullable String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    /** @param head the beginning of a {@code multipart/form-data} body (RFC 7578), or all of it */
    static @Nullable String multipart(byte[] head, String boundary, String name) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        for (String part : text.split(Pattern.quote("--" + boundary), -1)) {
            int blank = part.indexOf("\r\n\r\n");
            if (blank < 0 || !part.endsWith("\r\n")) {
                continue;
            }
            Matcher disposition = DISPOSITION.matcher(part.substring(0, blank));
            if (disposition.find() && disposition.group(1).equals(name)) {
                return part.substring(blank + 4, Math.max(blank + 4, part.length() - 2));
            }
        }
        return null;
    }
}
