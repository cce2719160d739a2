/** What searching and indexing cost with many documents; run by hand, see {@code ./run benchmark}. */
@NullMarked
package org.thongthin.search.benchmark;

import org.jspecify.annotations.NullMarked;
