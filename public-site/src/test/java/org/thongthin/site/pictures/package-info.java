/** Tests of {@code pictures}. */
@NullMarked
package org.thongthin.site.pictures;

import org.jspecify.annotations.NullMarked;
