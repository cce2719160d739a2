package org.thongthin.cms.accounts;

import java.time.Duration;

/**
 * A session just opened.
 *
 * @param token the only copy there is
 * @param lifetime from now, at the most
 */
public record IssuedSession(String token, Duration lifetime) {
    @Override
    public String toString() {
        return "IssuedSession[" + lifetime + "]";
    }
}
