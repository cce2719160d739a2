/** Tests of the platform. */
@NullMarked
package org.thongthin.cms.platform;

import org.jspecify.annotations.NullMarked;
