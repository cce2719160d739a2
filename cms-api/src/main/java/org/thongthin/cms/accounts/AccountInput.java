package org.thongthin.cms.accounts;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * An account as a keeper asks for it; its first password is made by the machine.
 *
 * @param username 2 to 64 small letters, digits and {@code . _ @ -}, beginning with a letter or digit
 * @param displayName up to 200 characters
 * @param email may be left out
 * @param role as {@code Role.code()} writes it
 * @param organisationCode a LAO for an editor, a provincial office for {@code province}, {@code DLA} for the others
 */
@Introspected
public record AccountInput(
        @Nullable String username,
        @Nullable String displayName,
        @Nullable String email,
        @Nullable String role,
        @Nullable String organisationCode) {
    AccountInput tidy() {
        return new AccountInput(
                PersonText.username(username),
                PersonText.line(displayName),
                PersonText.line(email),
                PersonText.line(role),
                PersonText.line(organisationCode));
    }
}
