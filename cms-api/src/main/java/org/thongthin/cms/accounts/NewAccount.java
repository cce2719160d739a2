package org.thongthin.cms.accounts;

import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Role;

/**
 * An account to be.
 *
 * @param organisationCode the organisation that they will act for, of the type that goes with the role
 */
record NewAccount(
        String username,
        @Nullable String displayName,
        @Nullable String email,
        String password,
        Role role,
        String organisationCode) {
    @Override
    public String toString() {
        return "NewAccount[" + username + "]";
    }
}
