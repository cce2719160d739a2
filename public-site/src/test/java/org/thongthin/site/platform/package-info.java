/** Tests of {@code platform}. */
@NullMarked
package org.thongthin.site.platform;

import org.jspecify.annotations.NullMarked;
