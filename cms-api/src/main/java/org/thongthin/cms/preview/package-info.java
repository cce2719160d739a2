/** Items as the public site would show them, for who may see the draft, and links for people without an account. */
@NullMarked
package org.thongthin.cms.preview;

import org.jspecify.annotations.NullMarked;
