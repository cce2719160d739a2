package org.thongthin.site.platform;

import java.util.Map;

/**
 * What a page is made of.
 *
 * @param view the template's name under {@code views/}
 * @param model what the template may name
 */
public record Page(String view, Map<String, ?> model) {}
