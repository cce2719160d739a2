/** Provinces, districts, organisations and categories. */
@NullMarked
package org.thongthin.cms.directory;

import org.jspecify.annotations.NullMarked;
