/** People, roles, sign-in, sessions, tokens, and the one place where access is decided. */
@NullMarked
package org.thongthin.cms.accounts;

import org.jspecify.annotations.NullMarked;
