/** The pages about the site itself, over HTTP. */
@NullMarked
package org.thongthin.site.about;

import org.jspecify.annotations.NullMarked;
