package org.thongthin.site.preview;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.platform.Language;

/**
 * What cms-api asks to see.
 *
 * @param item in the form of the change feed; its title may be missing still
 * @param language {@code th} or {@code en}
 * @param address the path at which cms-api shows the page; the item's pictures are below it
 * @param site where people reach this site, such as {@code https://thongthin.example}; the page's links lead there
 * @param back a path of cms-api from where the reader came; null for who has no account there
 * @param until when the reader's link ends; null where it does not
 */
record PreviewOrder(
        @JsonProperty(required = true) ObjectNode item,
        @Nullable String language,
        @JsonProperty(required = true) String address,
        @JsonProperty(required = true) String site,
        @Nullable String back,
        @Nullable Instant until) {
    private static final Pattern PATH = Pattern.compile("(?:/[A-Za-z0-9_-]{1,100}){1,8}");
    private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.:\\[\\]-]{1,255}");

    PreviewOrder {
        Objects.requireNonNull(item, "item");
        require(PATH, address);
        require(ORIGIN, site);
        if (back != null) {
            require(PATH, back);
        }
    }

    private static void require(Pattern form, @Nullable String text) {
        if (text == null || !form.matcher(text).matches()) {
            throw new IllegalArgumentException("An order whose addresses can't be used");
        }
    }

    Language inLanguage() {
        return "en".equals(language) ? Language.EN : Language.TH;
    }
}
