/** Questions and answers. */
@NullMarked
package org.thongthin.search.query;

import org.jspecify.annotations.NullMarked;
