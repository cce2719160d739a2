/** Shows cms-api what an item's page would look like, and keeps nothing of it. */
@NullMarked
package org.thongthin.site.preview;

import org.jspecify.annotations.NullMarked;
