@NullMarked
package org.thongthin.cms.desk;

import org.jspecify.annotations.NullMarked;
