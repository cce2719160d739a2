/** Server-rendered pages over the operations that the API offers. */
@NullMarked
package org.thongthin.cms.desk;

import org.jspecify.annotations.NullMarked;
