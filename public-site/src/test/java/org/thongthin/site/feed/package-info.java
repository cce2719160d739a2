/** Tests of the follower, and the cms-api by hand that it follows in them. */
@NullMarked
package org.thongthin.site.feed;

import org.jspecify.annotations.NullMarked;
