package org.thongthin.cms.benchmark;

import java.net.URI;
import java.util.Objects;
import org.thongthin.cms.CmsServer;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.content.Role;

/** Somebody of each role who can sign in, the editor and the office where most is recorded. */
final class Newspeople {
    /** Who asks, by the API's door and the desk's. */
    record Visitor(URI server, String token, String cookie) {
        HttpExchange get(String path) {
            HttpExchange request = HttpExchange.get(server, path);
            return path.startsWith("/desk")
                    ? request.with("Cookie", "session=" + cookie).with("Accept", "text/html")
                    : request.bearer(token);
        }

        HttpExchange decide(String path, String etag, String body) {
            return HttpExchange.postJson(server, path, body).bearer(token).with("If-Match", etag);
        }
    }

    final Visitor editor;
    final Visitor province;
    final Visitor moderator;
    final Visitor administrator;

    Newspeople(CmsServer cms) {
        String owner = Objects.requireNonNull(
                cms.query("select owner_code from item group by owner_code order by count(*) desc, 1 limit 1"));
        String office = "PO-" + cms.query("""
                        select province_code from item join organisation on code = owner_code
                        group by 1 order by count(*) desc, 1 limit 1""");
        editor = visitor(cms, "bench-editor", Role.EDITOR, owner);
        province = visitor(cms, "bench-province", Role.PROVINCE, office);
        moderator = visitor(cms, "bench-moderator", Role.MODERATOR, "DLA");
        administrator = visitor(cms, "bench-administrator", Role.ADMINISTRATOR, "DLA");
    }

    private static Visitor visitor(CmsServer cms, String username, Role role, String organisation) {
        TestPeople.person(cms, username, role, organisation);
        return new Visitor(cms.uri(), TestPeople.token(cms, username), TestPeople.deskToken(cms, username));
    }
}
