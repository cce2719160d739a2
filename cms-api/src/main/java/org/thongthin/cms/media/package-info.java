/** Pictures: upload checks, derivatives, storage. */
@NullMarked
package org.thongthin.cms.media;

import org.jspecify.annotations.NullMarked;
