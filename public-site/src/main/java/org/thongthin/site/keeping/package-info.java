/** Answers kept ready in memory, thrown away exactly when what they were made of changes. */
@NullMarked
package org.thongthin.site.keeping;

import org.jspecify.annotations.NullMarked;
