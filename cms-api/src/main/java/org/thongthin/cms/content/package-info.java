/** One item: its revisions, its stages, and the one way to move it from one stage to another. */
@NullMarked
package org.thongthin.cms.content;

import org.jspecify.annotations.NullMarked;
