/** What the desk and the API cost with a whole country's content in the database; run by hand, see {@code ./run benchmark}. */
@NullMarked
package org.thongthin.cms.benchmark;

import org.jspecify.annotations.NullMarked;
