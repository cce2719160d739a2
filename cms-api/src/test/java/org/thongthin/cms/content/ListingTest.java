package org.thongthin.cms.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thongthin.cms.Newsroom.id;
import static org.thongthin.cms.Newsroom.version;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.thongthin.cms.Newsroom;
import org.thongthin.cms.drafting.Deletion;
import org.thongthin.cms.drafting.Display;
import org.thongthin.cms.drafting.EditDraft;
import org.thongthin.cms.drafting.Submission;
import org.thongthin.cms.moderation.GiveBack;
import org.thongthin.cms.moderation.Takedown;

/** Whatever happens to an item, lists know it in the same transaction: {@code listing} says what its source says. */
class ListingTest {
    private static Newsroom newsroom;

    @BeforeAll
    static void open() {
        newsroom = Newsroom.open();
    }

    @AfterAll
    static void close() {
        newsroom.close();
    }

    @AfterEach
    void listingSaysWhatTheItemsSay() {
        assertThat(newsroom.count("""
                select count(*) from ((table listing except table listing_source)
                    union all (table listing_source except table listing)) d""")).isZero();
        assertThat(newsroom.count("""
                select count(*) from ((table listing_words except table listing_words_source)
                    union all (table listing_words_source except table listing_words)) d""")).isZero();
    }

    @Test
    void aNewItemIsListed() {
        ItemState draft = newsroom.aDraft("story");
        assertThat(listed(draft, "stage = 'draft' and kind = 'story'")).isTrue();
        assertThat(worded(draft, "ช่วยกันซ่อมสะพานไม้ข้ามห้วย|สองวันกับคนหกสิบคน%|เทศบาลตำบลธาตุพนม"))
                .isTrue();
        assertThat(listed(draft, "happened_at = '2026-10-10T08:00:00+07:00'")).isTrue();
    }

    @Test
    void itFollowsEveryStage() {
        ItemState item = newsroom.aSubmitted("landmark");
        assertThat(listed(item, "stage = 'submitted' and submitted_at is not null"))
                .isTrue();
        item = newsroom.get(GiveBack.class)
                .giveBack(
                        newsroom.moderator, id(item), version(item), () -> new GiveBack.Answer("ขอรูปใหม่", List.of()));
        assertThat(listed(item, "stage = 'returned'")).isTrue();
        item = newsroom.get(Submission.class).submit(newsroom.editor, id(item), version(item));
        item = newsroom.get(Submission.class).withdraw(newsroom.editor, id(item), version(item));
        assertThat(listed(item, "stage = 'draft' and submitted_at is null")).isTrue();
    }

    @Test
    void aNewerDraftTakesThePlaceOfTheVerifiedOne() {
        ItemState verified = newsroom.aVerified("news");
        ObjectNode newer = Newsroom.example("news");
        newer.put("title", "Newer TITLE");
        newer.put("category", "news-health");
        newer.remove("kind");
        newsroom.get(EditDraft.class).replace(newsroom.editor, id(verified), version(verified), () -> newer);
        assertThat(listed(verified, "stage = 'draft' and category_code = 'news-health'"))
                .isTrue();
        assertThat(worded(verified, "newertitle|%")).isTrue();
    }

    @Test
    void itFollowsDisplayAndTakedown() {
        ItemState item = newsroom.aVerified("product");
        item = newsroom.get(Display.class)
                .set(newsroom.editor, id(item), version(item), () -> new Display.Setting(false, null, null));
        assertThat(listed(item, "not shown")).isTrue();
        item = newsroom.get(Takedown.class)
                .takeDown(newsroom.moderator, id(item), version(item), () -> new Takedown.Order("ภาพของผู้อื่น"));
        assertThat(listed(item, "true")).isTrue();
    }

    @Test
    void aRenamedOwnerIsFoundByTheNewName() {
        ItemState item = newsroom.aDraft("news");
        String rename = "update organisation set name_th = '%s' where code = '" + Newsroom.THAT_PHANOM + "'";
        newsroom.sql(rename.formatted("เทศบาลเมืองธาตุพนม"));
        assertThat(worded(item, "%|เทศบาลเมืองธาตุพนม")).isTrue();
        newsroom.sql(rename.formatted("เทศบาลตำบลธาตุพนม"));
    }

    @Test
    void anItemThatGoesToAnotherOrganisationIsFoundByItsName() {
        ItemState item = newsroom.aDraft("news");
        newsroom.sql("update item set owner_code = '" + Newsroom.CHIANG_MAI + "' where id = '" + id(item) + "'");
        assertThat(worded(
                        item,
                        "%|"
                                + newsroom.text("select search_words(name_th) from organisation where code = '"
                                        + Newsroom.CHIANG_MAI + "'")))
                .isTrue();
    }

    @Test
    void whatIsDeletedIsInNoListAndComesBack() {
        ItemState item = newsroom.aVerified("news");
        item = newsroom.get(Deletion.class).delete(newsroom.editor, id(item), version(item));
        assertThat(listed(item, "true") || worded(item, "%")).isFalse();
        item = newsroom.get(Deletion.class).undelete(newsroom.administrator, id(item), version(item));
        assertThat(listed(item, "stage = 'verified'") && worded(item, "%")).isTrue();
    }

    @Test
    void aChangeBehindTheServicesBackIsFollowedToo() {
        ItemState item = newsroom.aSubmitted("news");
        String its = " where item_id = '" + id(item) + "'";
        newsroom.sql("update revision set stage = 'draft', submitted_at = null, submitted_by = null" + its);
        assertThat(listed(item, "stage = 'draft' and submitted_at is null")).isTrue();
        newsroom.sql("update revision set title = null" + its);
        assertThat(worded(item, "|%")).isTrue();
        newsroom.sql("delete from revision" + its);
        assertThat(listed(item, "true")).isFalse();
        assertThat(worded(item, "%")).isFalse();
    }

    private static boolean worded(ItemState item, String pattern) {
        return newsroom.count("select count(*) from listing_words where item_id = '" + id(item) + "' and words like '"
                        + pattern + "'")
                == 1;
    }

    private static boolean listed(ItemState item, String how) {
        return newsroom.count("select count(*) from listing where item_id = '" + id(item) + "' and " + how) == 1;
    }
}
