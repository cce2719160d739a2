package org.thongthin.cms.moderation.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thongthin.cms.Newsroom.id;
import static org.thongthin.cms.Newsroom.version;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.thongthin.cms.Newsroom;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.drafting.CreateDraft;
import org.thongthin.cms.drafting.Deletion;
import org.thongthin.cms.drafting.DraftImages;
import org.thongthin.cms.drafting.EditDraft;
import org.thongthin.cms.drafting.Submission;
import org.thongthin.cms.media.Photographs;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DuplicatesTest {
    private static final String STORY = """
            <p>ชาวบ้านหมู่ %1$s ช่วยกันลอกคลองตั้งแต่เช้ามืด มีรถไถสองคันกับจอบเสียมของแต่ละบ้าน</p>
            <p>กำนันเล่าว่าปีก่อนน้ำท่วมนาเพราะคลองตื้น ปีนี้จึงลงแรงกันก่อนฝนมา ใครไม่ว่างก็ส่งข้าวปลาอาหารมาให้
            ตกเย็นคลองโล่งยาวเกือบสองกิโลเมตร ทุกคนกลับบ้านตัวดำปี๋แต่ยิ้มได้</p>""";

    private Newsroom newsroom;

    @BeforeAll
    void open() {
        newsroom = Newsroom.open();
    }

    @AfterAll
    void close() {
        newsroom.close();
    }

    @Test
    void nearlyTheSameTextOfAnotherOfficeIsFlaggedOnBothItems() {
        ItemState first = submitted(newsroom.editor, "ลอกคลองก่อนฝน", STORY.formatted("๔"), null);
        ItemState second = submitted(newsroom.otherEditor, "ช่วยกันลอกคลอง", STORY.formatted("๑๒"), null);

        Duplicate found = only(second, first);
        assertThat(found.textShare()).isBetween(60, 99);
        assertThat(found.pictures()).isZero();
        assertThat(found.ownerCode()).isEqualTo(Newsroom.THAT_PHANOM);
        assertThat(found.stage()).isEqualTo("submitted");
        assertThat(only(first, second).textShare()).isEqualTo(found.textShare());
        assertThat(duplicates().flagged(List.of(id(first), id(second))))
                .containsExactlyInAnyOrder(id(first), id(second));
    }

    @Test
    void theSamePictureSmallerAndUnderAnotherTitleIsFlagged() {
        ItemState first = submitted(newsroom.editor, "หอไตรกลางน้ำ", null, Photographs.jpeg(1300, 870));
        ItemState second = submitted(newsroom.otherEditor, "ตลาดเช้าริมโขง", null, Photographs.jpeg(1300, 870));
        Duplicate found = only(second, first);
        assertThat(found.pictures()).isEqualTo(1);
        assertThat(found.textShare()).isNull();
    }

    @Test
    void whatIsRewrittenAndSubmittedAgainIsFlaggedNoMore() {
        ItemState first = submitted(newsroom.editor, "ทอดผ้าป่าขยะ", story("ทอดผ้าป่าขยะ"), null);
        ItemState second = submitted(newsroom.otherEditor, "ทอดผ้าป่าขยะ", story("ทอดผ้าป่าขยะ"), null);
        assertThat(only(second, first).textShare()).isEqualTo(100);

        ItemState withdrawn =
                newsroom.get(Submission.class).withdraw(newsroom.otherEditor, id(second), version(second));
        ItemState edited = newsroom.get(EditDraft.class)
                .replace(newsroom.otherEditor, id(second), version(withdrawn), () -> news("สั้น ๆ", "<p>ยกเลิก</p>"));
        newsroom.get(Submission.class).submit(newsroom.otherEditor, id(second), version(edited));

        assertThat(of(second)).isEmpty();
        assertThat(of(first)).isEmpty();
        assertThat(duplicates().flagged(List.of(id(first), id(second)))).isEmpty();
    }

    @Test
    void aDeletedItemIsNobodysDuplicate() {
        ItemState first = submitted(newsroom.editor, "แข่งเรือยาว", story("แข่งเรือยาว"), null);
        ItemState second = submitted(newsroom.otherEditor, "แข่งเรือยาว", story("แข่งเรือยาว"), null);
        assertThat(of(second)).hasSize(1);
        newsroom.get(Deletion.class).delete(newsroom.editor, id(first), version(first));
        assertThat(of(second)).isEmpty();
        assertThat(duplicates().flagged(List.of(id(second)))).isEmpty();
    }

    @Test
    void twoSubmittedAtOneMomentFindEachOther() throws Exception {
        for (int round = 0; round < 8; round++) {
            String words = "พร้อมกันรอบ" + round;
            ItemState one = draft(newsroom.editor, words, story(words));
            ItemState other = draft(newsroom.otherEditor, words, story(words));
            CyclicBarrier together = new CyclicBarrier(2);
            try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
                Future<?> first = pool.submit(() -> submitAt(together, newsroom.editor, one));
                Future<?> second = pool.submit(() -> submitAt(together, newsroom.otherEditor, other));
                first.get();
                second.get();
            }
            assertThat(of(one)).extracting(Duplicate::id).contains(id(other));
            assertThat(of(other)).extracting(Duplicate::id).contains(id(one));
        }
    }

    /** Each is noted as the other's likely duplicate while the other's row is locked by its own submission. */
    @Test
    void twoThatKnowEachOtherAreSubmittedAgainAtOneMoment() throws Exception {
        ItemState one = submitted(newsroom.editor, "ซ้ำอีกครั้ง", story("ซ้ำอีกครั้ง"), null);
        ItemState other = submitted(newsroom.otherEditor, "ซ้ำอีกครั้ง", story("ซ้ำอีกครั้ง"), null);
        for (int round = 0; round < 8; round++) {
            one = newsroom.get(Submission.class).withdraw(newsroom.editor, id(one), version(newsroom.current(one)));
            other = newsroom.get(Submission.class)
                    .withdraw(newsroom.otherEditor, id(other), version(newsroom.current(other)));
            CyclicBarrier together = new CyclicBarrier(2);
            ItemState mine = one;
            ItemState theirs = other;
            try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
                Future<?> first = pool.submit(() -> submitAt(together, newsroom.editor, mine));
                Future<?> second = pool.submit(() -> submitAt(together, newsroom.otherEditor, theirs));
                first.get();
                second.get();
            }
            assertThat(of(one)).extracting(Duplicate::id).contains(id(other));
        }
    }

    @Test
    void onlyThoseWhoDecideAreTold() {
        ItemState item = submitted(newsroom.editor, "เปิดศูนย์เด็กเล็ก", null, null);
        for (Actor actor : Set.of(newsroom.editor, newsroom.province)) {
            assertThatThrownBy(() -> duplicates().of(actor, id(item)))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.code()).isEqualTo(ProblemCode.FORBIDDEN));
        }
    }

    private @Nullable Void submitAt(CyclicBarrier together, Actor actor, ItemState draft) throws Exception {
        together.await();
        newsroom.get(Submission.class).submit(actor, id(draft), version(draft));
        return null;
    }

    private Duplicate only(ItemState item, ItemState expected) {
        List<Duplicate> found = of(item);
        assertThat(found).extracting(Duplicate::id).containsExactly(id(expected));
        return found.getFirst();
    }

    private List<Duplicate> of(ItemState item) {
        return duplicates().of(newsroom.moderator, id(item));
    }

    private Duplicates duplicates() {
        return newsroom.get(Duplicates.class);
    }

    private ItemState submitted(Actor actor, String title, @Nullable String body, byte @Nullable [] picture) {
        ItemState draft = draft(actor, title, body);
        ItemState whole = picture == null
                ? draft
                : newsroom.get(DraftImages.class).add(actor, id(draft), version(draft), picture, "ภาพ", null);
        return newsroom.get(Submission.class).submit(actor, id(whole), version(whole));
    }

    private ItemState draft(Actor actor, String title, @Nullable String body) {
        return newsroom.get(CreateDraft.class).create(actor, news(title, body));
    }

    private static ObjectNode news(String title, @Nullable String body) {
        ObjectNode news = Newsroom.example("news");
        news.put("title", title);
        news.putNull("summary");
        news.put("body", body);
        news.remove(List.of("location", "translations"));
        return news;
    }

    /** Long enough to compare, and of this test alone. */
    private static String story(String words) {
        StringBuilder story = new StringBuilder("<p>");
        for (int line = 0; line < 12; line++) {
            story.append(words).append(UUID.nameUUIDFromBytes((words + line).getBytes(StandardCharsets.UTF_8)));
        }
        return story.append("</p>").toString();
    }
}
