/** What is public, and the clock that opens and closes display windows. */
@NullMarked
package org.thongthin.cms.publishing;

import org.jspecify.annotations.NullMarked;
