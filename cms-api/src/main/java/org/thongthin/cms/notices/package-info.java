/** Telling people what became of an item: notices at the desk, and an outbox of e-mail. */
@NullMarked
package org.thongthin.cms.notices;

import org.jspecify.annotations.NullMarked;
