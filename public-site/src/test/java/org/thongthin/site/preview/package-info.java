@NullMarked
package org.thongthin.site.preview;

import org.jspecify.annotations.NullMarked;
