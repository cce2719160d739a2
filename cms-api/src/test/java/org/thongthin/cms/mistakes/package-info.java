/** Reports of mistakes, over HTTP and in the database. */
@NullMarked
package org.thongthin.cms.mistakes;

import org.jspecify.annotations.NullMarked;
