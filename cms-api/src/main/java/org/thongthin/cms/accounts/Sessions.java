package org.thongthin.cms.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;

/**
 * Whose token it is. Remembered for at most two seconds, so that a page with twenty pictures asks once and a person who
 * is disabled, or has another role since, is out before they notice.
 */
@Singleton
final class Sessions {
    private static final Duration REMEMBERED = Duration.ofSeconds(2);

    private record Key(String digest, SessionKind kind) {}

    private final Cache<Key, Actor> recent = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(10_000)
            .build();
    private final SessionStore store;

    Sessions(SessionStore store) {
        this.store = store;
    }

    /** Asks the database: not for an event loop. */
    @Nullable
    Actor actor(String token, SessionKind kind) {
        if (!Tokens.isPlausible(token)) {
            return null;
        }
        byte[] digest = Tokens.digest(token);
        Key key = new Key(HexFormat.of().formatHex(digest), kind);
        Actor known = recent.getIfPresent(key);
        if (known != null) {
            return known;
        }
        OpenSession session = store.find(digest, kind);
        if (session == null) {
            return null;
        }
        recent.put(key, session.actor());
        return session.actor();
    }

    void close(String token, Actor actor) {
        byte[] digest = Tokens.digest(token);
        store.close(digest, actor.personId());
        for (SessionKind kind : SessionKind.values()) {
            recent.invalidate(new Key(HexFormat.of().formatHex(digest), kind));
        }
    }
}
