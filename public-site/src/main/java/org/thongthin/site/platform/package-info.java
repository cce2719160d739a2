/** Views, texts, errors, configuration. */
@NullMarked
package org.thongthin.site.platform;

import org.jspecify.annotations.NullMarked;
