package org.thongthin.site.learning;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One day's askings. That somebody asked already is known by a digest of network and query under a key that is drawn for
 * this day, stands nowhere but here, and is forgotten with it. Not for more than one thread.
 */
final class DayCount {
    /** What fewer visitors asked stays here. */
    static final int FEWEST = 5;

    static final int MOST_TOLD = 1_000;

    private static final int MOST_SPELLINGS = 8;
    private static final String DIGEST = "HmacSHA256";

    private static final class Tally {
        private final Map<String, Integer> spellings = new HashMap<>();
        private int asked;
        private int unanswered;

        void add(String spelling, boolean answered) {
            asked++;
            unanswered += answered ? 0 : 1;
            if (spellings.containsKey(spelling) || spellings.size() < MOST_SPELLINGS) {
                spellings.merge(spelling, 1, Integer::sum);
            }
        }

        /** Of several as usual, the first in order, so that it does not change for nothing. */
        String usual() {
            return spellings.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow()
                    .getKey();
        }
    }

    private final LocalDate day;
    private final LearningConfiguration limits;
    private final SecretKeySpec salt;
    private final Set<Long> seen = new HashSet<>();
    private final Map<Long, Integer> ofVisitor = new HashMap<>();
    private final Map<String, Tally> tallies = new HashMap<>();
    private long asked;
    private long unanswered;

    DayCount(LocalDate day, LearningConfiguration limits) {
        this.day = day;
        this.limits = limits;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.salt = new SecretKeySpec(random, DIGEST);
    }

    LocalDate day() {
        return day;
    }

    /** Counts it, unless this visitor has asked it today, or there is no more room for today. */
    void add(String visitor, QueryText query, boolean answered) {
        long who = digest(visitor);
        if (seen.size() >= limits.mostAskings() || ofVisitor.getOrDefault(who, 0) >= limits.mostOfOne()) {
            return;
        }
        if (!seen.add(digest(visitor + "\0" + query.key()))) {
            return;
        }
        ofVisitor.merge(who, 1, Integer::sum);
        asked++;
        unanswered += answered ? 0 : 1;
        if (!tallies.containsKey(query.key()) && tallies.size() >= limits.mostQueries()) {
            forgetSeldom();
        }
        if (tallies.containsKey(query.key()) || tallies.size() < limits.mostQueries()) {
            tallies.computeIfAbsent(query.key(), key -> new Tally()).add(query.spelling(), answered);
        }
    }

    private long digest(String text) {
        try {
            Mac mac = Mac.getInstance(DIGEST);
            mac.init(salt);
            return ByteBuffer.wrap(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + DIGEST, e);
        }
    }

    /** Makes room by what fewest have asked; what may be told stays. */
    private void forgetSeldom() {
        for (int few = 1; few < FEWEST && tallies.size() > limits.mostQueries() / 4 * 3; few++) {
            int least = few;
            tallies.values().removeIf(tally -> tally.asked <= least);
        }
    }

    /** What may be told of this day so far: of queries that five visitors asked, the most asked. */
    Told told() {
        List<Told.Query> queries = tallies.entrySet().stream()
                .filter(entry -> entry.getValue().asked >= FEWEST)
                .sorted(Comparator.<Map.Entry<String, Tally>>comparingInt(entry -> entry.getValue().asked)
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_TOLD)
                .map(entry -> new Told.Query(
                        entry.getKey(), entry.getValue().usual(), entry.getValue().asked, entry.getValue().unanswered))
                .toList();
        return new Told(day, asked, unanswered, queries);
    }
}
