/** What programs follow: feeds, the sitemap, robots, how a browser searches here. */
@NullMarked
package org.thongthin.site.syndication;

import org.jspecify.annotations.NullMarked;
