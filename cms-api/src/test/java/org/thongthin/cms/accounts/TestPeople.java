package org.thongthin.cms.accounts;

import org.thongthin.cms.CmsServer;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.content.Role;

/** People for tests, each with the same password, and their tokens. */
public final class TestPeople {
    public static final String PASSWORD = "ข้าวหอมมะลิ-105";

    private static final String LAO = "5480503";

    private TestPeople() {}

    /** An editor of a LAO, which is made where it is not there yet. */
    public static String editor(CmsServer server, String username) {
        server.execute("""
                insert into organisation (code, type, name_th, province_code, district_code)
                values (?, 'subdistrict-municipality', 'เทศบาลตำบลธาตุพนม', '48', '4805') on conflict do nothing""", LAO);
        return person(server, username, Role.EDITOR, LAO);
    }

    /** @return the id */
    public static String person(CmsServer server, String username, Role role, String organisation) {
        return server.bean(Accounts.class)
                .create(new NewAccount(username, "นาย " + username, null, PASSWORD, role, organisation), false)
                .toString();
    }

    /** A bearer token. */
    public static String token(CmsServer server, String username) {
        return server.bean(SignIn.class)
                .signIn(username, PASSWORD, "127.0.0.1", SessionKind.API)
                .token();
    }

    /** A desk session's token. */
    public static String deskToken(CmsServer server, String username) {
        return deskToken(server, username, PASSWORD);
    }

    public static String deskToken(CmsServer server, String username, String password) {
        return server.bean(SignIn.class)
                .signIn(username, password, "127.0.0.1", SessionKind.DESK)
                .token();
    }

    static HttpExchange.Answer login(CmsServer server, String username, String password) {
        return HttpExchange.postJson(
                        server.uri(),
                        "/api/v1/login",
                        "{\"username\": \"" + username + "\", \"password\": \"" + password + "\"}")
                .send();
    }
}
