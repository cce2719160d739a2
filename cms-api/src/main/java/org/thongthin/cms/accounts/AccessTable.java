package org.thongthin.cms.accounts;

import static io.micronaut.http.HttpMethod.DELETE;
import static io.micronaut.http.HttpMethod.GET;
import static io.micronaut.http.HttpMethod.HEAD;
import static io.micronaut.http.HttpMethod.PATCH;
import static io.micronaut.http.HttpMethod.POST;
import static io.micronaut.http.HttpMethod.PUT;
import static org.thongthin.cms.accounts.Audience.ADMINISTRATORS;
import static org.thongthin.cms.accounts.Audience.ANY_ACCOUNT;
import static org.thongthin.cms.accounts.Audience.DEPARTMENT;
import static org.thongthin.cms.accounts.Audience.EVERYONE;
import static org.thongthin.cms.accounts.Audience.INSIDE;
import static org.thongthin.cms.accounts.Audience.KEEPERS;
import static org.thongthin.cms.accounts.Audience.SERVICE;

import io.micronaut.http.HttpMethod;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may call what: the one place, read from the top, the first line that fits decides. What no line names is refused,
 * so that a new route is closed until somebody opens it here. What a role may do with an item that it may call for, and
 * which items those are, {@code content} decides further in.
 */
final class AccessTable {
    private static final Set<HttpMethod> READ = EnumSet.of(GET, HEAD);
    private static final Set<HttpMethod> WRITE = EnumSet.of(POST, PUT, PATCH, DELETE);

    static final List<Line> LINES = List.of(
            line(EnumSet.of(POST), "/api/v1/login", EVERYONE),
            line(EnumSet.of(DELETE), "/api/v1/session", ANY_ACCOUNT),
            line(READ, "/api/v1/me", ANY_ACCOUNT),
            line(EnumSet.of(PUT), "/api/v1/me/password", ANY_ACCOUNT),
            line(EnumSet.of(PUT), "/api/v1/me/email", ANY_ACCOUNT),
            line(READ, "/api/v1/me/notices", ANY_ACCOUNT),
            line(EnumSet.of(PUT), "/api/v1/me/notices", ANY_ACCOUNT),
            line(READ, "/api/v1/notices", ANY_ACCOUNT),
            line(EnumSet.of(PUT), "/api/v1/notices/**", ANY_ACCOUNT),
            line(READ, "/api/v1/mail/undelivered", ADMINISTRATORS),
            line(EnumSet.of(POST, DELETE), "/api/v1/mail/undelivered/**", ADMINISTRATORS),
            line(READ, "/api/v1/accounts/**", KEEPERS),
            line(WRITE, "/api/v1/accounts/**", KEEPERS),
            line(READ, "/api/v1/accounts.xlsx", KEEPERS),
            line(READ, "/api/v1/accounts.csv", KEEPERS),
            line(READ, "/api/v1/categories", EVERYONE),
            line(READ, "/api/v1/provinces", EVERYONE),
            line(READ, "/api/v1/laos", EVERYONE),
            line(READ, "/api/v1/items/**", ANY_ACCOUNT),
            line(WRITE, "/api/v1/items/**", ANY_ACCOUNT),
            line(READ, "/api/v1/items.xlsx", ANY_ACCOUNT),
            line(READ, "/api/v1/items.csv", ANY_ACCOUNT),
            line(READ, "/api/v1/queue", ANY_ACCOUNT),
            line(READ, "/api/v1/queue.xlsx", ANY_ACCOUNT),
            line(READ, "/api/v1/queue.csv", ANY_ACCOUNT),
            line(EnumSet.of(POST), "/api/v1/queue/next", ANY_ACCOUNT),
            line(EnumSet.of(POST), "/api/v1/bulk/**", ANY_ACCOUNT),
            line(READ, "/api/v1/return-reasons/**", ANY_ACCOUNT),
            line(WRITE, "/api/v1/return-reasons/**", ADMINISTRATORS),
            line(READ, "/api/v1/query-counts", DEPARTMENT),
            line(READ, "/api/v1/query-counts.xlsx", DEPARTMENT),
            line(READ, "/api/v1/query-counts.csv", DEPARTMENT),
            line(EnumSet.of(PUT), "/api/v1/query-counts/offers", ADMINISTRATORS),
            line(EnumSet.of(PUT), "/api/v1/query-counts/**", SERVICE),
            line(READ, "/api/v1/synonyms/**", DEPARTMENT),
            line(WRITE, "/api/v1/synonyms/**", ADMINISTRATORS),
            line(EnumSet.of(POST), "/api/v1/mistakes", SERVICE),
            line(READ, "/api/v1/mistakes/**", ANY_ACCOUNT),
            line(EnumSet.of(PUT, DELETE), "/api/v1/mistakes/**", ANY_ACCOUNT),
            line(READ, "/api/v1/changes/**", SERVICE),
            line(READ, "/api/v1/media/**", SERVICE),
            line(READ, "/health/**", EVERYONE),
            line(READ, "/openapi.yml", EVERYONE),
            line(READ, "/prometheus", INSIDE),
            line(READ, "/preview/**", EVERYONE),
            line(READ, "/static/**", EVERYONE),
            line(READ, "/docs/**", EVERYONE),
            line(READ, "/desk/sign-in", EVERYONE),
            line(EnumSet.of(POST), "/desk/sign-in", EVERYONE),
            line(READ, "/desk/assets/**", EVERYONE),
            line(READ, "/desk/language/**", EVERYONE),
            line(READ, "/desk/people/**", KEEPERS),
            line(READ, "/desk/people.xlsx", KEEPERS),
            line(READ, "/desk/people.csv", KEEPERS),
            line(WRITE, "/desk/people/**", KEEPERS),
            line(READ, "/desk/reasons/**", ADMINISTRATORS),
            line(WRITE, "/desk/reasons/**", ADMINISTRATORS),
            line(READ, "/desk/searches", DEPARTMENT),
            line(READ, "/desk/searches.xlsx", DEPARTMENT),
            line(READ, "/desk/searches.csv", DEPARTMENT),
            line(WRITE, "/desk/searches/**", ADMINISTRATORS),
            line(READ, "/desk/synonyms/**", ADMINISTRATORS),
            line(WRITE, "/desk/synonyms/**", ADMINISTRATORS),
            line(READ, "/desk/mail", ADMINISTRATORS),
            line(EnumSet.of(POST), "/desk/mail/**", ADMINISTRATORS),
            line(READ, "/desk/**", ANY_ACCOUNT),
            line(WRITE, "/desk/**", ANY_ACCOUNT));

    private AccessTable() {}

    /** @param pattern a path, or a path followed by {@code /**} for itself and everything below it */
    record Line(Set<HttpMethod> methods, String pattern, Audience audience) {
        boolean covers(String path) {
            if (!pattern.endsWith("/**")) {
                return path.equals(pattern) || path.equals(pattern + "/");
            }
            String folder = pattern.substring(0, pattern.length() - "/**".length());
            return path.equals(folder) || path.startsWith(folder + "/");
        }
    }

    private static Line line(Set<HttpMethod> methods, String pattern, Audience audience) {
        return new Line(methods, pattern, audience);
    }

    /** Who may call it; null where nobody may. */
    static @Nullable Audience audience(HttpMethod method, String path) {
        return LINES.stream()
                .filter(line -> line.methods().contains(method) && line.covers(path))
                .map(Line::audience)
                .findFirst()
                .orElse(null);
    }

    /** Whether everyone may call the path by some method, and so may be told that another does not work. */
    static boolean isPublic(String path) {
        return LINES.stream().anyMatch(line -> line.audience() == EVERYONE && line.covers(path));
    }
}
