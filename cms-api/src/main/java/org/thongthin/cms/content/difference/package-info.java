/** Telling two texts apart the way people read them: by words, and a body by its paragraphs. Pure. */
@NullMarked
package org.thongthin.cms.content.difference;

import org.jspecify.annotations.NullMarked;
