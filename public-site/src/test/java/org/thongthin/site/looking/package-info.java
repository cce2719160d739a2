/** Looks at pages as they are drawn. */
@NullMarked
package org.thongthin.site.looking;

import org.jspecify.annotations.NullMarked;
