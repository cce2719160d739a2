/** The search, over HTTP. */
@NullMarked
package org.thongthin.site.learning;

import org.jspecify.annotations.NullMarked;
