/** The ordered feed that public readers follow. */
@NullMarked
package org.thongthin.cms.changefeed;

import org.jspecify.annotations.NullMarked;
