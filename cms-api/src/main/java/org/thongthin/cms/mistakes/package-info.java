/** What readers of the public site say is wrong with an item, and what became of it. */
@NullMarked
package org.thongthin.cms.mistakes;

import org.jspecify.annotations.NullMarked;
