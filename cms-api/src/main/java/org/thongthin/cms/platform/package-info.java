/** What every activity leans on: problems and their texts, preconditions, paging. */
@NullMarked
package org.thongthin.cms.platform;

import org.jspecify.annotations.NullMarked;
