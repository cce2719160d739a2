/** What suggestions cost over a country's content; see {@code ./run benchmark suggest}. */
@NullMarked
package org.thongthin.search.benchmark.suggesting;

import org.jspecify.annotations.NullMarked;
