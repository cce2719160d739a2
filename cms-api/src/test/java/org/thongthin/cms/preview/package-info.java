@NullMarked
package org.thongthin.cms.preview;

import org.jspecify.annotations.NullMarked;
