@NullMarked
package org.thongthin.site.keeping;

import org.jspecify.annotations.NullMarked;
