/** Follows the change feed of cms-api into the read model and the picture store. */
@NullMarked
package org.thongthin.site.feed;

import org.jspecify.annotations.NullMarked;
