/** The pages, over HTTP. */
@NullMarked
package org.thongthin.site.browse;

import org.jspecify.annotations.NullMarked;
