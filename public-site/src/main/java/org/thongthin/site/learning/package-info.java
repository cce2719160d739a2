/** What people look for: counted in memory without knowing who, and told to cms-api once five asked the same. */
@NullMarked
package org.thongthin.site.learning;

import org.jspecify.annotations.NullMarked;
