/** The run in which the JVM learns what a start of the site needs, so that the next ones are quicker. */
@NullMarked
package org.thongthin.site.training;

import org.jspecify.annotations.NullMarked;
