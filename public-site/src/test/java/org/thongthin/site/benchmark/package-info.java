/** What the site can do a second, beside what it is measured against. Run by {@code ./run benchmark site}. */
@NullMarked
package org.thongthin.site.benchmark;

import org.jspecify.annotations.NullMarked;
