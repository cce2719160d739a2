package org.thongthin.cms.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.thongthin.cms.platform.ClientAddress;
import org.thongthin.cms.platform.TooManyRequests;

/**
 * How often a sign-in may fail, for each account and for each address. An attempt is taken before the password is looked
 * at and given back when it was right: who knows their password is never kept waiting by their own sign-ins.
 */
@Singleton
final class SignInLimits {
    private static final int MOST_REMEMBERED = 100_000;

    private final Cache<String, Bucket> accounts;
    private final Cache<String, Bucket> addresses;
    private final AccountsConfiguration configuration;

    SignInLimits(AccountsConfiguration configuration) {
        this.configuration = configuration;
        this.accounts = buckets(configuration.attemptsPeriod());
        this.addresses = buckets(configuration.attemptsPeriod());
    }

    /** An idle bucket is full again after the period, and so need not be kept longer. */
    private static Cache<String, Bucket> buckets(Duration period) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterAccess(period)
                .build();
    }

    /** @throws TooManyRequests when either has failed too often */
    void take(String username, String address) {
        take(addressBucket(address));
        take(accountBucket(username));
    }

    private static void take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    void giveBack(String username, String address) {
        addressBucket(address).addTokens(1);
        accountBucket(username).addTokens(1);
    }

    private Bucket accountBucket(String username) {
        return accounts.get(username, name -> bucket(configuration.attemptsPerAccount()));
    }

    private Bucket addressBucket(String address) {
        return addresses.get(ClientAddress.network(address), name -> bucket(configuration.attemptsPerAddress()));
    }

    private Bucket bucket(int attempts) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(attempts).refillGreedy(attempts, configuration.attemptsPeriod()))
                .build();
    }
}
