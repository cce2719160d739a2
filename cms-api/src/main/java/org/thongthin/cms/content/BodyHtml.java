package org.thongthin.cms.content;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The rich text of a body: headings, lists, links, emphasis, tables. Everything else is layout that came along by
 * pasting, and is dropped; its words stay.
 */
public final class BodyHtml {
    private static final Pattern SCRIPT = Pattern.compile("<\\s*+/?\\s*+script\\b", Pattern.CASE_INSENSITIVE);

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "h2",
                    "h3",
                    "h4",
                    "ul",
                    "ol",
                    "li",
                    "strong",
                    "em",
                    "blockquote",
                    "a",
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td")
            .allowElements((name, attributes) -> "strong", "b")
            .allowElements((name, attributes) -> "em", "i")
            .allowElements((name, attributes) -> "h2", "h1")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("colspan", "rowspan")
            .matching(Pattern.compile("[1-9][0-9]?"))
            .onElements("th", "td")
            .allowAttributes("scope")
            .matching(true, "row", "col")
            .onElements("th")
            .requireRelsOnLinks("nofollow", "noopener")
            .toFactory();

    private BodyHtml() {}

    /** Whether it carries a script: not layout to be dropped in silence, but something its sender must know of. */
    public static boolean hasScript(String html) {
        return SCRIPT.matcher(html).find();
    }

    /** @return what is allowed of it, well-formed; null where nothing is left to read */
    public static @Nullable String sanitise(@Nullable String html) {
        if (html == null) {
            return null;
        }
        String clean = POLICY.sanitize(html).strip();
        boolean empty =
                clean.replaceAll("<[^>]*>|[\\s\u00A0]|&nbsp;|&#160;", "").isEmpty();
        return empty ? null : clean;
    }
}
