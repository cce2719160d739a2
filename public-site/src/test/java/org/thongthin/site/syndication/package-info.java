@NullMarked
package org.thongthin.site.syndication;

import org.jspecify.annotations.NullMarked;
