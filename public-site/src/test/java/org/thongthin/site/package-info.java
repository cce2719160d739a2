/** What the tests of all packages share. */
@NullMarked
package org.thongthin.site;

import org.jspecify.annotations.NullMarked;
