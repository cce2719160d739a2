/** "Report a mistake", over HTTP. */
@NullMarked
package org.thongthin.site.mistakes;

import org.jspecify.annotations.NullMarked;
