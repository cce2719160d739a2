package org.thongthin.cms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.content.Role;

/** Lists walked by their cursors hold what their pages hold, in the same order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListCursorsTest {
    private static final int SIZE = 2;

    private CmsServer server;
    private String administrator = "";

    @BeforeAll
    void start() {
        server = CmsServer.start();
        TestPeople.editor(server, "somsak");
        for (String name : List.of("anong", "boonma", "chai", "dao", "ek")) {
            TestPeople.person(server, name, Role.EDITOR, "5480503");
        }
        TestPeople.person(server, "chief", Role.ADMINISTRATOR, "DLA");
        administrator = TestPeople.token(server, "chief");
        String[][] laos = {
            {"T1", "เทศบาลตำบลบ้านไร่", "50", "5023"},
            {"T2", "เทศบาลตำบลบ้านไร่", "48", "4805"},
            {"T3", "เทศบาลตำบลบ้านไร่", "48", "4801"},
            {"T4", "เทศบาลตำบลแก้ว", "50", "5023"},
            {"T5", "เทศบาลตำบลเกาะ", "50", "5023"}
        };
        for (String[] lao : laos) {
            server.execute("""
                    insert into organisation (code, type, name_th, province_code, district_code)
                    values (?, 'subdistrict-municipality', ?, ?, ?)""", (Object[]) lao);
        }
        server.execute("""
                insert into organisation (code, type, name_th, province_code)
                values ('T6', 'special', 'กรุงเทพมหานคร', '10') on conflict do nothing""");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void accountsAreWalkedByTheirCursor() {
        assertThat(walked("/api/v1/accounts", "accounts", "username"))
                .hasSize(7)
                .isEqualTo(paged("/api/v1/accounts", "accounts", "username"))
                .isSorted();
        assertThat(walked("/api/v1/accounts?role=editor&q=a", "accounts", "username"))
                .isEqualTo(paged("/api/v1/accounts?role=editor&q=a", "accounts", "username"))
                .doesNotContain("chief");
    }

    @Test
    void laosOfOneNameAreWalkedByTheirCursorToo() {
        assertThat(walked("/api/v1/laos", "laos", "code"))
                .hasSizeGreaterThan(6)
                .doesNotHaveDuplicates()
                .isEqualTo(paged("/api/v1/laos", "laos", "code"));
        assertThat(walked("/api/v1/laos?q=%E0%B8%9A%E0%B9%89%E0%B8%B2%E0%B8%99&province=48", "laos", "code"))
                .hasSize(2);
    }

    private List<String> walked(String path, String list, String field) {
        List<String> walked = new ArrayList<>();
        String cursor = "";
        while (true) {
            JsonNode page = page(path, "size=" + SIZE + "&cursor=" + cursor);
            page.path(list).forEach(line -> walked.add(line.path(field).asText()));
            if (page.path("next").isNull()) {
                return walked;
            }
            assertThat(page.path(list)).hasSize(SIZE);
            cursor = page.path("next").asText();
        }
    }

    private List<String> paged(String path, String list, String field) {
        List<String> paged = new ArrayList<>();
        long total = page(path, "size=1").path("total").asLong();
        for (int number = 1; paged.size() < total; number++) {
            page(path, "size=" + SIZE + "&page=" + number)
                    .path(list)
                    .forEach(line -> paged.add(line.path(field).asText()));
        }
        return paged;
    }

    private JsonNode page(String path, String query) {
        HttpExchange.Answer answer = HttpExchange.get(server.uri(), path + (path.contains("?") ? "&" : "?") + query)
                .bearer(administrator)
                .send();
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }
}
