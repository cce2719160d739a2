package org.thongthin.cms.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thongthin.cms.content.Role;

class AccessTableTest {
    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/login, EVERYONE",
        "GET, /api/v1/login,",
        "DELETE, /api/v1/session, ANY_ACCOUNT",
        "GET, /api/v1/me, ANY_ACCOUNT",
        "PUT, /api/v1/me/password, ANY_ACCOUNT",
        "PUT, /api/v1/me/email, ANY_ACCOUNT",
        "PUT, /api/v1/me,",
        "PUT, /api/v1/me/notices, ANY_ACCOUNT",
        "GET, /api/v1/notices, ANY_ACCOUNT",
        "GET, /api/v1/notices/1,",
        "PUT, /api/v1/notices/1, ANY_ACCOUNT",
        "PUT, /api/v1/notices/read, ANY_ACCOUNT",
        "POST, /api/v1/notices,",
        "GET, /api/v1/mail/undelivered, ADMINISTRATORS",
        "POST, /api/v1/mail/undelivered/1/attempts, ADMINISTRATORS",
        "DELETE, /api/v1/mail/undelivered/1, ADMINISTRATORS",
        "GET, /api/v1/mail,",
        "GET, /desk/mail, ADMINISTRATORS",
        "POST, /desk/mail/1, ADMINISTRATORS",
        "GET, /desk/notices, ANY_ACCOUNT",
        "GET, /api/v1/accounts, KEEPERS",
        "POST, /api/v1/accounts, KEEPERS",
        "POST, /api/v1/accounts/1/password, KEEPERS",
        "GET, /api/v1/accountsx,",
        "GET, /desk/people, KEEPERS",
        "POST, /desk/people/1/edit, KEEPERS",
        "GET, /desk/me, ANY_ACCOUNT",
        "POST, /desk/me/password, ANY_ACCOUNT",
        "GET, /api/v1/categories, EVERYONE",
        "POST, /api/v1/categories,",
        "GET, /api/v1/items, ANY_ACCOUNT",
        "POST, /api/v1/items/1/submission, ANY_ACCOUNT",
        "POST, /api/v1/items/1/revisions/1/restoration, ANY_ACCOUNT",
        "GET, /api/v1/itemsx,",
        "GET, /api/v1/queue, ANY_ACCOUNT",
        "POST, /api/v1/queue,",
        "POST, /api/v1/queue/next, ANY_ACCOUNT",
        "PUT, /api/v1/items/1/lease, ANY_ACCOUNT",
        "POST, /api/v1/bulk/verification, ANY_ACCOUNT",
        "GET, /api/v1/bulk/verification,",
        "GET, /api/v1/return-reasons, ANY_ACCOUNT",
        "POST, /api/v1/return-reasons, ADMINISTRATORS",
        "PUT, /api/v1/return-reasons/1, ADMINISTRATORS",
        "DELETE, /api/v1/return-reasons/1, ADMINISTRATORS",
        "GET, /desk/reasons, ADMINISTRATORS",
        "POST, /desk/reasons/1, ADMINISTRATORS",
        "GET, /api/v1/query-counts, DEPARTMENT",
        "GET, /api/v1/query-counts.csv, DEPARTMENT",
        "PUT, /api/v1/query-counts/2026-11-20/1, SERVICE",
        "PUT, /api/v1/query-counts/offers, ADMINISTRATORS",
        "GET, /api/v1/query-counts/2026-11-20/1,",
        "GET, /api/v1/synonyms/1, DEPARTMENT",
        "POST, /api/v1/synonyms, ADMINISTRATORS",
        "GET, /desk/searches, DEPARTMENT",
        "POST, /desk/searches/offers, ADMINISTRATORS",
        "GET, /desk/synonyms/new, ADMINISTRATORS",
        "POST, /desk/synonyms/1, ADMINISTRATORS",
        "POST, /api/v1/mistakes, SERVICE",
        "GET, /api/v1/mistakes, ANY_ACCOUNT",
        "GET, /api/v1/mistakes/1, ANY_ACCOUNT",
        "PUT, /api/v1/mistakes/1/outcome, ANY_ACCOUNT",
        "DELETE, /api/v1/mistakes/1/reply-to, ANY_ACCOUNT",
        "POST, /api/v1/mistakes/1,",
        "GET, /desk/mistakes, ANY_ACCOUNT",
        "POST, /desk/mistakes/1, ANY_ACCOUNT",
        "GET, /api/v1/changes, SERVICE",
        "GET, /api/v1/changes/snapshot, SERVICE",
        "POST, /api/v1/changes,",
        "GET, /api/v1/media/abc/320.jpg, SERVICE",
        "GET, /health, EVERYONE",
        "GET, /health/readiness, EVERYONE",
        "GET, /prometheus, INSIDE",
        "GET, /preview/abc, EVERYONE",
        "GET, /preview/abc/media/0/640.jpg, EVERYONE",
        "POST, /preview/abc,",
        "GET, /static/css/site.css, EVERYONE",
        "GET, /docs, EVERYONE",
        "GET, /docs/start.js, EVERYONE",
        "POST, /api/v1/items/1/preview-links, ANY_ACCOUNT",
        "GET, /desk/items/1/preview, ANY_ACCOUNT",
        "GET, /desk, ANY_ACCOUNT",
        "GET, /desk/, ANY_ACCOUNT",
        "GET, /desk/sign-in, EVERYONE",
        "POST, /desk/sign-in, EVERYONE",
        "GET, /desk/assets/desk.css, EVERYONE",
        "POST, /desk/assets/desk.css, ANY_ACCOUNT",
        "GET, /desk/assetsx, ANY_ACCOUNT",
        "GET, /deskx,",
        "GET, /env,",
        "TRACE, /desk,",
        "GET, /,"
    })
    void aPathIsForWhomTheFirstFittingLineSays(HttpMethod method, String path, Audience expected) {
        assertThat(AccessTable.audience(method, path)).isEqualTo(expected);
    }

    @Test
    void noPersonIsTheServiceAndTheServiceIsNoPerson() {
        for (Role role : Role.values()) {
            org.thongthin.cms.content.Actor actor =
                    new org.thongthin.cms.content.Actor(java.util.UUID.randomUUID(), role, null, null);
            assertThat(Audience.ANY_ACCOUNT.admits(actor, true)).isEqualTo(role != Role.SERVICE);
            assertThat(Audience.KEEPERS.admits(actor, true))
                    .isEqualTo(role == Role.PROVINCE || role == Role.ADMINISTRATOR);
            assertThat(Audience.ADMINISTRATORS.admits(actor, true)).isEqualTo(role == Role.ADMINISTRATOR);
            assertThat(Audience.SERVICE.admits(actor, true)).isEqualTo(role == Role.SERVICE);
        }
        assertThat(Audience.ANY_ACCOUNT.admits(null, true)).isFalse();
        assertThat(Audience.INSIDE.admits(null, false)).isFalse();
    }
}
