/** Likely duplicates: found when an item is submitted, shown to whoever decides on it. */
@NullMarked
package org.thongthin.cms.moderation.duplicates;

import org.jspecify.annotations.NullMarked;
