/** The pages about the site itself: what it is, what it keeps of its readers, on which terms, and whom to ask. */
@NullMarked
package org.thongthin.site.about;

import org.jspecify.annotations.NullMarked;
