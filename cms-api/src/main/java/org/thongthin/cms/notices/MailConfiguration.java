package org.thongthin.cms.notices;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The mail server and how it is used; the keys are explained in {@code application.yml}.
 *
 * @param host null or blank where no mail is sent
 * @param timeout for one answer of the server
 * @param deadline for one mail, from its first word to the server's last
 * @param retryAfter until a mail that was put off is tried again; doubles each time
 * @param giveUp after how long a mail that never got through is left to an administrator
 * @param keep how long notices and mail are kept
 */
@ConfigurationProperties("mail")
record MailConfiguration(
        @Nullable String host,
        @Bindable(defaultValue = "587") int port,
        @Nullable String user,
        @Nullable String password,
        @Nullable String passwordFile,
        @Nullable String caFile,
        @Nullable String from,
        @Bindable(defaultValue = "starttls") String tls,
        @Bindable(defaultValue = "30s") Duration timeout,
        @Bindable(defaultValue = "2m") Duration deadline,
        @Bindable(defaultValue = "1m") Duration retryAfter,
        @Bindable(defaultValue = "4d") Duration giveUp,
        @Bindable(defaultValue = "90d") Duration keep) {
    @Override
    public String toString() {
        return "MailConfiguration[" + host + ":" + port + "]";
    }
}
