/** Tests of {@code readmodel}. */
@NullMarked
package org.thongthin.site.readmodel;

import org.jspecify.annotations.NullMarked;
