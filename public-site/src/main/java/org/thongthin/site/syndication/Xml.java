package org.thongthin.site.syndication;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.platform.Html;

/** Writes an XML document in UTF-8. Any text may be given to it: what XML can't say is left out. */
final class Xml {
    /** Not even escaped (XML 1.0, section 2.2). */
    private static final Pattern UNSPEAKABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n\\r]]");

    private final StringBuilder written = new StringBuilder(16_384);
    private final Deque<String> open = new ArrayDeque<>();

    /** With what a document begins with. */
    static Xml document() {
        Xml xml = new Xml();
        xml.written.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        return xml;
    }

    /** Begins an element. @param attributes names and values in turn; one without a value is left out */
    Xml open(String name, @Nullable String... attributes) {
        begin(name, attributes);
        written.append('>');
        open.push(name);
        return this;
    }

    /** Ends the element that was begun last. */
    Xml close() {
        written.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** An element with a text, or none of it where there is no text. */
    Xml text(String name, @Nullable String text, @Nullable String... attributes) {
        if (text == null) {
            return this;
        }
        begin(name, attributes);
        written.append('>').append(escaped(text)).append("</").append(name).append(">\n");
        return this;
    }

    /** An element without content. */
    Xml empty(String name, @Nullable String... attributes) {
        begin(name, attributes);
        written.append("/>\n");
        return this;
    }

    private void begin(String name, @Nullable String... attributes) {
        written.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                written.append(' ').append(attributes[i]).append("=\"");
                written.append(escaped(value)).append('"');
            }
        }
    }

    static String escaped(String text) {
        return Html.escaped(UNSPEAKABLE.matcher(text).replaceAll(""));
    }

    /** What was written since the last time. */
    byte[] taken() {
        byte[] bytes = written.toString().getBytes(StandardCharsets.UTF_8);
        written.setLength(0);
        return bytes;
    }
}
