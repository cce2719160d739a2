/** What a start costs, and the memory of a site at rest. */
@NullMarked
package org.thongthin.site.benchmark.starting;

import org.jspecify.annotations.NullMarked;
