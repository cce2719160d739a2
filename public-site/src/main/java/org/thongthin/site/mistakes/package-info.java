/** "Report a mistake": from a reader's words to cms-api, which brings them to the desk of the item's people. */
@NullMarked
package org.thongthin.site.mistakes;

import org.jspecify.annotations.NullMarked;
