/** cms-api: the editorial service. */
@NullMarked
package org.thongthin.cms;

import org.jspecify.annotations.NullMarked;
