@NullMarked
package org.thongthin.cms.content.difference;

import org.jspecify.annotations.NullMarked;
