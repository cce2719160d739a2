@NullMarked
package org.thongthin.site.calendar;

import org.jspecify.annotations.NullMarked;
