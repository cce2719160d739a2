/** All that is public as files, and item by item for programs. */
@NullMarked
package org.thongthin.site.opendata;

import org.jspecify.annotations.NullMarked;
