package org.thongthin.cms.accounts;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How people and public-site sign in; the keys are explained in {@code application.yml}.
 *
 * @param apiSession how long a token of the API is good
 * @param deskSession how long one stays signed in at the desk
 * @param idle after how long without a request either ends
 * @param temporaryPassword how long a password made for somebody else works
 * @param attemptsPerAccount failed sign-ins until an account has to wait
 * @param attemptsPerAddress failed sign-ins until an address has to wait
 * @param attemptsPeriod in which so many attempts come back, one after another
 */
@ConfigurationProperties("cms.accounts")
record AccountsConfiguration(
        @Bindable(defaultValue = "8h") Duration apiSession,
        @Bindable(defaultValue = "12h") Duration deskSession,
        @Bindable(defaultValue = "4h") Duration idle,
        @Bindable(defaultValue = "7d") Duration temporaryPassword,
        @Bindable(defaultValue = "10") int attemptsPerAccount,
        @Bindable(defaultValue = "50") int attemptsPerAddress,
        @Bindable(defaultValue = "10m") Duration attemptsPeriod,
        @Nullable String serviceToken,
        @Nullable String serviceTokenFile,
        @Nullable String demoPassword) {
    Duration lifetime(SessionKind kind) {
        return switch (kind) {
            case API -> apiSession;
            case DESK -> deskSession;
        };
    }
}
