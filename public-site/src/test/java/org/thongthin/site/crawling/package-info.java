/** Reads the whole site as its links lead, and finds what is wrong with a page. */
@NullMarked
package org.thongthin.site.crawling;

import org.jspecify.annotations.NullMarked;
