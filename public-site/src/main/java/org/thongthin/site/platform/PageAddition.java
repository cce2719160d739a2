package org.thongthin.site.platform;

import java.util.Map;

/** Adds to what a page's template may name, for a part of the site that the pages know nothing of. */
public interface PageAddition {
    /** @param names what the template may name without it: what the page is made of, and what every page has */
    Map<String, Object> of(Page page, Map<String, Object> names);
}
