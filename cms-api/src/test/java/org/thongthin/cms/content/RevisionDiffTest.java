package org.thongthin.cms.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thongthin.cms.Newsroom.id;
import static org.thongthin.cms.Newsroom.version;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.thongthin.cms.Newsroom;
import org.thongthin.cms.drafting.DraftImages;
import org.thongthin.cms.drafting.EditDraft;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

class RevisionDiffTest {
    private static Newsroom newsroom;
    private static ItemState edited;

    @BeforeAll
    static void aVerifiedItemIsEdited() {
        newsroom = Newsroom.open();
        ItemState verified = newsroom.aVerified("product");
        ObjectNode newer = Newsroom.example("product").put("title", "ข้าวเม่าทอด");
        newer.withObject("/details").put("price", 45.5);
        newer.withObject("/contact").putNull("phone");
        newer.withObject("/translations/en").put("title", "Fried pounded rice");
        ItemState draft =
                newsroom.get(EditDraft.class).replace(newsroom.editor, id(verified), version(verified), () -> newer);
        edited = newsroom.get(DraftImages.class).arrange(newsroom.editor, id(draft), version(draft), List::of);
    }

    @AfterAll
    static void close() {
        newsroom.close();
    }

    @Test
    void whatDiffersIsNamedFieldByField() {
        assertThat(diff(1, 2).changes())
                .extracting(RevisionDiff.Change::pointer)
                .containsExactlyInAnyOrder(
                        "/title", "/contact/phone", "/details/price", "/translations/en/title", "/images");
        assertThat(diff(1, 2).changes())
                .filteredOn(change -> change.pointer().equals("/title"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before())
                            .isEqualTo(Newsroom.example("product").path("title"));
                    assertThat(change.after().asText()).isEqualTo("ข้าวเม่าทอด");
                });
    }

    @Test
    void theOtherWayRoundBeforeAndAfterChangePlaces() {
        RevisionDiff.Change there = diff(1, 2).changes().getFirst();
        RevisionDiff.Change back = diff(2, 1).changes().getFirst();
        assertThat(back.pointer()).isEqualTo(there.pointer());
        assertThat(back.before()).isEqualTo(there.after());
        assertThat(back.after()).isEqualTo(there.before());
    }

    @Test
    void aRevisionDoesNotDifferFromItself() {
        assertThat(diff(2, 2).changes()).isEmpty();
    }

    @Test
    void aRevisionThatNeverWasIsNotFound() {
        for (int number : List.of(-1, 0, 3, Integer.MAX_VALUE)) {
            assertThatThrownBy(() -> diff(1, number))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.code()).isEqualTo(ProblemCode.NOT_FOUND));
        }
    }

    private static RevisionDiff diff(int before, int after) {
        return newsroom.get(ItemReading.class).diff(newsroom.editor, id(edited), before, after);
    }
}
