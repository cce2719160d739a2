package org.thongthin.site.mistakes;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.thongthin.site.platform.Dates;

/**
 * How many reports are taken in a day of Thailand. A network is known by a digest under a key that is drawn for the day,
 * stands nowhere but here, and is forgotten with it.
 */
@Singleton
class DailyLimits {
    private static final String DIGEST = "HmacSHA256";

    private final MistakesConfiguration most;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock();
    private final Map<Long, Integer> ofNetwork = new HashMap<>();
    private final Map<String, Integer> ofItem = new HashMap<>();
    private int all;
    private LocalDate day;
    private SecretKeySpec key = drawn();

    DailyLimits(MistakesConfiguration most, Clock clock) {
        this.most = most;
        this.clock = clock;
        this.day = today();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.BANGKOK);
    }

    private static SecretKeySpec drawn() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return new SecretKeySpec(random, DIGEST);
    }

    /** Counts one more, unless there were enough of this network, of this item or in all today. */
    boolean take(String network, String item) {
        turn.lock();
        try {
            turnOver();
            long who = digest(network);
            boolean enough = all >= most.mostInAll()
                    || ofNetwork.getOrDefault(who, 0) >= most.mostOfOne()
                    || ofItem.getOrDefault(item, 0) >= most.mostOfItem();
            if (enough) {
                return false;
            }
            all++;
            ofNetwork.merge(who, 1, Integer::sum);
            ofItem.merge(item, 1, Integer::sum);
            return true;
        } finally {
            turn.unlock();
        }
    }

    private void turnOver() {
        LocalDate today = today();
        if (today.equals(day)) {
            return;
        }
        day = today;
        key = drawn();
        all = 0;
        ofNetwork.clear();
        ofItem.clear();
    }

    private long digest(String network) {
        try {
            Mac mac = Mac.getInstance(DIGEST);
            mac.init(key);
            return ByteBuffer.wrap(mac.doFinal(network.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + DIGEST, e);
        }
    }

    /** How long it is until another day begins. */
    Duration untilTomorrow() {
        Instant now = clock.instant();
        Instant midnight = LocalDate.ofInstant(now, Dates.BANGKOK)
                .plusDays(1)
                .atStartOfDay(Dates.BANGKOK)
                .toInstant();
        return Duration.between(now, midnight);
    }
}
