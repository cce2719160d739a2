package org.thongthin.cms.accounts;

import io.micronaut.core.annotation.Introspected;

/**
 * An account with a password that was just made for it.
 *
 * @param temporaryPassword shown here and never again; good until the account's {@code passwordExpiresAt}
 */
@Introspected
public record OpenedAccount(AccountView account, String temporaryPassword) {
    @Override
    public String toString() {
        return "OpenedAccount[" + account.id() + "]";
    }
}
