@NullMarked
package org.thongthin.site.markup;

import org.jspecify.annotations.NullMarked;
