/** How good the answers are: measured over judged questions, with exactly the code that serves the site. */
@NullMarked
package org.thongthin.search.evaluation;

import org.jspecify.annotations.NullMarked;
