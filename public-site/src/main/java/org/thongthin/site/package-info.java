/** public-site: what the public sees, from its own read model. */
@NullMarked
package org.thongthin.site;

import org.jspecify.annotations.NullMarked;
