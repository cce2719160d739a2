/** The search, over HTTP. */
@NullMarked
package org.thongthin.site.searching;

import org.jspecify.annotations.NullMarked;
