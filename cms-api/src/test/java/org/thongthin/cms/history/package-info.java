@NullMarked
package org.thongthin.cms.history;

import org.jspecify.annotations.NullMarked;
