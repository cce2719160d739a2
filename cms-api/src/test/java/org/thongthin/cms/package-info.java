/** What the tests of every package share. */
@NullMarked
package org.thongthin.cms;

import org.jspecify.annotations.NullMarked;
