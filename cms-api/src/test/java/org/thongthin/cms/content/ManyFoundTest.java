package org.thongthin.cms.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thongthin.cms.Newsroom.id;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.cms.Newsroom;
import org.thongthin.cms.platform.Paging;

/** Of words that more items have than are kept in memory, totals and pages are those of the whole list. */
class ManyFoundTest {
    private static final int ALL = 1_200;

    private static Newsroom newsroom;

    @BeforeAll
    static void open() {
        newsroom = Newsroom.open();
        UUID item = id(newsroom.aDraft("news"));
        newsroom.sql("""
                insert into item select (jsonb_populate_record(i, jsonb_build_object('id', gen_random_uuid(),
                    'updated_at', i.updated_at - make_interval(mins => n / 3)))).*
                from item i, generate_series(2, %d) n where i.id = '%s'""".formatted(ALL, item));
        newsroom.sql("""
                insert into revision select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(),
                    'item_id', i.id))).*
                from item i, revision r where r.item_id = '%1$s' and i.id <> '%1$s'""".formatted(item));
        newsroom.aDraft("product");
    }

    @AfterAll
    static void close() {
        newsroom.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ข", "บ้", "บ้ า", "ธาตุพนม", "ธาตุพนม ข"})
    void totalsAndPagesOfAllThatHaveThem(String typed) {
        for (Actor actor : List.of(newsroom.moderator, newsroom.province, newsroom.editor)) {
            ItemPage all = page(actor, null, new Paging(12, 100));
            ItemPage found = page(actor, typed, new Paging(12, 100));
            assertThat(found.total()).isEqualTo(all.total()).isEqualTo(ALL);
            assertThat(found.items()).hasSize(100).isEqualTo(all.items());
            assertThat(found.next()).isEqualTo(all.next());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ข", "บ้", "ตลาดเช้า"})
    void totalsOfTheWholeCountry(String typed) {
        ItemFilters words = new ItemFilters(null, typed, null, null, null, null, null, null, null, null);
        ItemPage found = newsroom.get(ItemList.class).page(newsroom.moderator, words.query(new Paging(2, 100)));
        assertThat(found.total())
                .isEqualTo(newsroom.count("select count(*) from listing_words where words like '%" + typed + "%'"))
                .isGreaterThan(1_000);
        assertThat(found.items()).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz", "ธาตุพนม zz", "ๆ", "%"})
    void whatNoneHasIsNotFoundAmongThem(String typed) {
        ItemPage found = page(newsroom.moderator, typed, Paging.first());
        assertThat(found.total()).isZero();
        assertThat(found.items()).isEmpty();
    }

    private static ItemPage page(Actor actor, @Nullable String typed, Paging paging) {
        ItemFilters news = new ItemFilters("news", typed, null, null, null, null, null, null, null, null);
        return newsroom.get(ItemList.class).page(actor, news.query(paging));
    }
}
