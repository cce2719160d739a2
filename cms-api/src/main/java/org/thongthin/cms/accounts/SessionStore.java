package org.thongthin.cms.accounts;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thongthin.cms.content.AuditTrail;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** Sessions as rows, each change with its audit row. */
@Singleton
class SessionStore {
    private static final Logger LOG = LoggerFactory.getLogger(SessionStore.class);

    private final SessionRepository repository;
    private final AuditTrail audit;
    private final AccountsConfiguration configuration;

    SessionStore(SessionRepository repository, AuditTrail audit, AccountsConfiguration configuration) {
        this.repository = repository;
        this.audit = audit;
        this.configuration = configuration;
    }

    /**
     * @param hash of the password that was shown to be known
     * @throws Refused {@code wrong-credentials} where the password has become another in the meantime
     */
    @Transactional
    public IssuedSession open(UUID personId, @Nullable String hash, SessionKind kind) {
        String token = Tokens.fresh();
        Duration lifetime = configuration.lifetime(kind);
        if (hash == null
                || repository.open(Tokens.digest(token), personId, hash, kind.code(), (double) lifetime.toSeconds())
                        == 0) {
            throw new Refused(ProblemCode.WRONG_CREDENTIALS);
        }
        audit.append(personId, "person.sign-in", "person", personId.toString(), Map.of("kind", kind.code()));
        return new IssuedSession(token, lifetime);
    }

    @Transactional
    public void refused(UUID personId, SessionKind kind) {
        audit.append(personId, "person.sign-in-refused", "person", personId.toString(), Map.of("kind", kind.code()));
    }

    /** @return null unless the session is good now, and the person too */
    @Transactional
    public @Nullable OpenSession find(byte[] digest, SessionKind kind) {
        OpenSession session = repository.find(
                digest, kind.code(), (double) configuration.idle().toSeconds());
        if (session != null && session.untouched()) {
            repository.touch(digest);
        }
        return session;
    }

    @Transactional
    public void close(byte[] digest, UUID personId) {
        repository.close(digest);
        audit.append(personId, "person.sign-out", "person", personId.toString(), Map.of());
    }

    @Scheduled(initialDelay = "5m", fixedDelay = "1h")
    @Transactional
    public void purge() {
        int gone = repository.purge((double) configuration.idle().toSeconds());
        LOG.debug("{} sessions that had ended were removed", gone);
    }
}
