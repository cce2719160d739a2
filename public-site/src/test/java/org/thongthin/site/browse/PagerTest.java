package org.thongthin.site.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PagerTest {
    private final Map<String, @Nullable String> query = new LinkedHashMap<>(Map.of("q", "ผ้า ไหม&"));

    @Test
    void inTheMiddleThereAreWaysToBothEnds() {
        Pager pager = Pager.of(10, 12, 240, "/search", query);
        assertThat(pager.pages()).isEqualTo(20);
        assertThat(pager.near().stream().map(Pager.Link::page)).containsExactly(8, 9, 10, 11, 12);
        assertThat(pager.first())
                .isEqualTo(new Pager.Link(1, "/search?q=%E0%B8%9C%E0%B9%89%E0%B8%B2%20%E0%B9%84%E0%B8%AB%E0%B8%A1%26"));
        assertThat(pager.last()).isEqualTo(pager.end());
        assertThat(pager.end().page()).isEqualTo(20);
        assertThat(pager.previous()).isEqualTo(pager.near().get(1));
        assertThat(pager.next()).isEqualTo(pager.near().get(3));
        assertThat(pager.near().get(3).address()).endsWith("&page=11");
    }

    @Test
    void nothingAtAllIsOnePage() {
        Pager pager = Pager.of(1, 12, 0, "/news", Map.of());
        assertThat(pager.pages()).isEqualTo(1);
        assertThat(pager.many()).isFalse();
        assertThat(pager.beyond()).isFalse();
    }

    @Test
    void noListGoesDeeperThanSearchDoes() {
        assertThat(Pager.of(1, 12, 1_000_000, "/news", Map.of()).pages()).isEqualTo(833);
    }
}
