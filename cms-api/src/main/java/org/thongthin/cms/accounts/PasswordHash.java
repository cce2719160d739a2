package org.thongthin.cms.accounts;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.TooManyRequests;

/**
 * Argon2id with the parameters of the OWASP Password Storage Cheat Sheet: 19 MiB, two passes, one lane. Two hashes at a
 * time on threads of their own and a short queue before them, so that a flood of sign-ins takes neither the memory nor
 * the threads that everybody else needs.
 */
@Singleton
final class PasswordHash {
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    /** For what a machine drew by lot: where there is nothing to guess, there is nothing to slow down. */
    private static final Argon2Function QUICK = Argon2Function.getInstance(64, 1, 1, 32, Argon2.ID);

    private static final String QUICKLY = "$argon2id$v=19$m=64,t=1,p=1$";
    private static final int AT_ONCE = 2;
    private static final int QUEUE = 40;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final ExecutorService threads = new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(QUEUE),
            Thread.ofPlatform().daemon().name("password-hash-", 1).factory());
    private final String nobodys = hash(Tokens.fresh());

    String hash(String password) {
        return inTurn(() ->
                Password.hash(normal(password)).addRandomSalt(16).with(ARGON2ID).getResult());
    }

    /**
     * At once, of a password that {@link TemporaryPassword} drew and nobody chose: a sheet of accounts has thousands.
     */
    static String ofDrawn(String password) {
        return Password.hash(password).addRandomSalt(16).with(QUICK).getResult();
    }

    /**
     * Takes as long for an account that is not there as for one that is, whichever way its password was hashed.
     *
     * @param hash null where there is no account, or one without a password; nothing matches it
     * @throws TooManyRequests while too many wait
     */
    boolean matches(String password, @Nullable String hash) {
        String drawn = hash != null && hash.startsWith(QUICKLY) ? hash : null;
        String against = hash == null || drawn != null ? nobodys : hash;
        boolean matches = inTurn(() -> check(password, against));
        return drawn == null ? matches && hash != null : check(password, drawn);
    }

    private static boolean check(String password, String hash) {
        return Password.check(normal(password), hash).with(Argon2Function.getInstanceFromHash(hash));
    }

    /** Keyboards write the same letter as one code point or as two. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <T> T inTurn(Callable<T> work) {
        Future<T> result;
        try {
            result = threads.submit(work);
        } catch (RejectedExecutionException full) {
            throw new TooManyRequests(LONGEST_WAIT);
        }
        try {
            return result.get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            result.cancel(false);
            throw new TooManyRequests(LONGEST_WAIT);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a password could not be hashed", failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before a password was hashed", stopping);
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdown();
    }
}
