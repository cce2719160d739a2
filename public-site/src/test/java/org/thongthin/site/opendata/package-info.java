@NullMarked
package org.thongthin.site.opendata;

import org.jspecify.annotations.NullMarked;
