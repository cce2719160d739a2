package org.thongthin.cms.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thongthin.cms.Newsroom.id;
import static org.thongthin.cms.Newsroom.version;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.thongthin.cms.Newsroom;
import org.thongthin.cms.drafting.CreateDraft;
import org.thongthin.cms.drafting.Display;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.Paging;

class ItemListTest {
    private static Newsroom newsroom;
    private static ItemList list;
    private static ItemState news;
    private static ItemState landmark;
    private static ItemState story;
    private static ItemState elsewhere;

    @BeforeAll
    static void open() {
        newsroom = Newsroom.open();
        list = newsroom.get(ItemList.class);
        news = newsroom.aDraft("news");
        landmark = newsroom.aVerified("landmark");
        story = newsroom.aSubmitted("story");
        elsewhere = newsroom.get(CreateDraft.class).create(newsroom.otherEditor, Newsroom.example("news"));
        ItemState verified = newsroom.aVerified("product");
        newsroom.get(Display.class)
                .set(newsroom.editor, id(verified), version(verified), () -> new Display.Setting(false, null, null));
    }

    @AfterAll
    static void close() {
        newsroom.close();
    }

    @Test
    void everyoneSeesTheirOwnShare() {
        assertThat(ids(newsroom.editor, filters(null, null, null))).hasSize(4).doesNotContain(id(elsewhere));
        assertThat(ids(newsroom.otherEditor, filters(null, null, null))).containsExactly(id(elsewhere));
        assertThat(ids(newsroom.province, filters(null, null, null))).hasSize(4);
        assertThat(ids(newsroom.moderator, filters(null, null, null))).hasSize(5);
    }

    @Test
    void anotherOrganisationInTheFilterShowsNothingOfIt() {
        ItemFilters other = new ItemFilters(null, null, null, null, null, Newsroom.CHIANG_MAI, null, null, null, null);
        assertThat(ids(newsroom.editor, other)).isEmpty();
    }

    @Test
    void filtersByKindStageDisplayAndPartOfTheTitle() {
        assertThat(ids(newsroom.editor, filters("story", null, null))).containsExactly(id(story));
        assertThat(ids(newsroom.editor, filters(null, "draft", null))).containsExactly(id(news));
        assertThat(ids(newsroom.editor, filters(null, null, "hidden"))).hasSize(1);
        ItemFilters byTitle = new ItemFilters(null, "ชมโขง", null, null, null, null, null, null, null, null);
        assertThat(ids(newsroom.moderator, byTitle)).containsExactly(id(landmark));
        ItemFilters wildcard = new ItemFilters(null, "%", null, null, null, null, null, null, null, null);
        assertThat(ids(newsroom.moderator, wildcard)).isEmpty();
    }

    @Test
    void filtersByTheDayOnWhichItHappened() {
        assertThat(ids(newsroom.editor, days("2026-10-10", "2026-10-10"))).containsExactly(id(story));
        assertThat(ids(newsroom.editor, days("2026-12-05", "2026-12-05"))).containsExactly(id(news));
    }

    @Test
    void saysWhatIsPublic() {
        ItemPage page = list.page(newsroom.editor, filters(null, null, null).query(Paging.first()));
        assertThat(page.items())
                .filteredOn(ItemSummary::isPublic)
                .extracting(ItemSummary::id)
                .containsExactly(id(landmark));
        assertThat(page.items().getFirst().ownerDistrict()).isEqualTo("ธาตุพนม");
    }

    @Test
    void theCursorGoesOnWhereThePageEnded() {
        List<UUID> walked = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            ItemFilters filters = new ItemFilters(null, null, null, null, null, null, null, null, null, cursor);
            ItemPage page = list.page(newsroom.moderator, filters.query(new Paging(1, 2)));
            page.items().forEach(line -> walked.add(line.id()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(walked).doesNotHaveDuplicates().isEqualTo(ids(newsroom.moderator, filters(null, null, null)));
    }

    @Test
    void namesEveryFilterThatCannotBeUnderstood() {
        ItemFilters wrong = new ItemFilters(
                "blog", null, null, "published", "maybe", null, null, "yesterday", "2026-02-30", "never-was");
        assertThatThrownBy(() -> wrong.query(Paging.first()))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.errors())
                                .extracting(FieldError::pointer)
                                .containsExactly("/kind", "/stage", "/display", "/cursor", "/from", "/to"));
    }

    private static ItemFilters filters(@Nullable String kind, @Nullable String stage, @Nullable String display) {
        return new ItemFilters(kind, null, null, stage, display, null, null, null, null, null);
    }

    private static ItemFilters days(String from, String to) {
        return new ItemFilters(null, null, null, null, null, null, null, from, to, null);
    }

    private static List<UUID> ids(Actor actor, ItemFilters filters) {
        return list.page(actor, filters.query(Paging.first())).items().stream()
                .map(ItemSummary::id)
                .toList();
    }
}
