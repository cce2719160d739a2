package org.thongthin.site.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.platform.WebAddress;
import org.thongthin.site.readmodel.Contact;

/**
 * A way to reach somebody.
 *
 * @param label the key of its name
 * @param href where it leads, or null where the text is no address
 */
record ContactLine(String label, String text, @Nullable String href) {

    /** Telephone first: it is what most people use. */
    static List<ContactLine> of(Contact contact) {
        List<ContactLine> lines = new ArrayList<>();
        add(lines, "contact.phone", contact.phone(), phone -> "tel:" + phone.replaceAll("[^0-9+]", ""));
        add(lines, "contact.email", contact.email(), email -> "mailto:" + email);
        add(lines, "contact.url", contact.url(), WebAddress::of);
        add(lines, "contact.facebook", contact.facebook(), WebAddress::of);
        add(lines, "contact.x", contact.x(), WebAddress::of);
        add(lines, "contact.line", contact.line(), WebAddress::of);
        return List.copyOf(lines);
    }

    private static void add(
            List<ContactLine> lines, String label, @Nullable String text, Function<String, @Nullable String> href) {
        if (text != null && !text.isBlank()) {
            String shown = text.strip().replaceFirst("^https?://(www\\.)?", "");
            lines.add(new ContactLine(label, shown, href.apply(text.strip())));
        }
    }
}
