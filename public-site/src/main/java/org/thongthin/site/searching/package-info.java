/** The search page, the search API, suggestions. */
@NullMarked
package org.thongthin.site.searching;

import org.jspecify.annotations.NullMarked;
