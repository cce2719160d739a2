package org.thongthin.cms.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"/desk", "/desk/items", "/desk/items?page=2&q=%E0%B8%81", "/desk/items?next=https://a.example//"
            })
    void aPageOfTheDeskIsGoneBackTo(String asked) {
        assertThat(DeskPath.next(asked)).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/desk",
                "//evil.example/desk",
                "/desk//evil.example",
                "/\\evil.example",
                "/desk\\evil",
                "/desk/../api",
                "/deskevil",
                "/desk/\nLocation: x",
                "/desk/ก",
                "/desk/sign-in?next=/desk",
                "javascript:alert(1)",
                ""
            })
    void anythingElseLeadsToTheFirstPage(String asked) {
        assertThat(DeskPath.next(asked)).isEqualTo("/desk");
    }

    @Property
    void whateverIsAskedOneStaysAtTheDesk(@ForAll String asked) {
        assertThat(DeskPath.next(asked)).startsWith("/desk");
        assertThat(DeskPath.next("/desk" + asked)).matches("/desk([/?][!-~]*)?");
    }
}
