/** How Thai text becomes terms. */
@NullMarked
package org.thongthin.search.analysis;

import org.jspecify.annotations.NullMarked;
