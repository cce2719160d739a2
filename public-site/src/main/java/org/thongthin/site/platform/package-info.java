/** What every page and answer shares: headers, request ids, texts, errors, configuration. */
@NullMarked
package org.thongthin.site.platform;

import org.jspecify.annotations.NullMarked;
