/** Tests of accounts, sign-in and access. */
@NullMarked
package org.thongthin.cms.accounts;

import org.jspecify.annotations.NullMarked;
