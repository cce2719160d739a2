package org.thongthin.site.platform;

import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;

/**
 * A part of the site that shows the items of one kind.
 *
 * @param position its place in the menu, from 0
 * @param path the first part of its addresses, such as {@code landmarks}
 * @param kind the kind of items, such as {@code landmark}
 */
@EachProperty(value = "site.sections", list = true)
public record Section(@Parameter Integer position, String path, String kind) {

    public String address() {
        return "/" + path;
    }
}
