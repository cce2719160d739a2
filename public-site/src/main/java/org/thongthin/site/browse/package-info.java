/** Home, sections, items, provinces, organisations. */
@NullMarked
package org.thongthin.site.browse;

import org.jspecify.annotations.NullMarked;
