/** What takes place when: a month, a day, and files for a reader's own calendar. */
@NullMarked
package org.thongthin.site.calendar;

import org.jspecify.annotations.NullMarked;
