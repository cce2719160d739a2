@NullMarked
package org.thongthin.cms.reports;

import org.jspecify.annotations.NullMarked;
