package org.thongthin.site.syndication;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.thongthin.site.platform.Language;

/** Names that stay when the site moves to another host and an item gets another title (RFC 9562, section 4). */
final class Urns {
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Urns() {}

    /** The item's own id in Thai; another for its English text, since readers of both take what has one id for one. */
    static String item(String id, Language language) {
        return language == Language.TH && UUID_FORM.matcher(id).matches()
                ? "urn:uuid:" + id
                : named("item/" + language.code() + "/" + id);
    }

    /** @param page the address of the page in Thai that shows the same as the feed */
    static String feed(String page, Language language) {
        return named("feed/" + language.code() + page);
    }

    private static String named(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("thongthin/" + name).getBytes(StandardCharsets.UTF_8));
    }
}
