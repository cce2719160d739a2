/** What is public now: the feed's items and directory as records, read from the index, and how an item is laid into it. */
@NullMarked
package org.thongthin.site.readmodel;

import org.jspecify.annotations.NullMarked;
