/** Lucene's stock analysis on its own, to measure ours against. */
@NullMarked
package org.thongthin.search.baseline;

import org.jspecify.annotations.NullMarked;
