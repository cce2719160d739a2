package org.thongthin.cms.accounts;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * What a keeper makes of an account, whole; the user name stays.
 *
 * @param email null for none
 * @param disabled whether the person is kept out; has to be said
 */
@Introspected
public record AccountChange(
        @Nullable String displayName,
        @Nullable String email,
        @Nullable String role,
        @Nullable String organisationCode,
        @Nullable Boolean disabled) {
    AccountChange tidy() {
        return new AccountChange(
                PersonText.line(displayName),
                PersonText.line(email),
                PersonText.line(role),
                PersonText.line(organisationCode),
                disabled);
    }
}
