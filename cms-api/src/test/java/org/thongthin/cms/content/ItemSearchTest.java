package org.thongthin.cms.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thongthin.cms.Newsroom.id;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.cms.Newsroom;
import org.thongthin.cms.drafting.CreateDraft;
import org.thongthin.cms.drafting.EditDraft;
import org.thongthin.cms.platform.Paging;

/** An item is found by what people type, however they type it. */
class ItemSearchTest {
    private static Newsroom newsroom;
    private static ItemState spring;
    private static ItemState elsewhere;

    @BeforeAll
    static void open() {
        newsroom = Newsroom.open();
        ObjectNode document = Newsroom.example("news");
        document.put("title", "น้ำพุร้อนแจ้ซ้อน เปิดให้แช่ปี ๒๕๖๙");
        document.put("summary", "อบต. ชวนเที่ยว แช่น้ำอุ่น 100% ไม่มีค่า_ใช้จ่าย");
        document.putObject("translations").putObject("en").put("title", "Hot Spring at Chae Son");
        spring = newsroom.get(CreateDraft.class).create(newsroom.editor, document);
        newsroom.aDraft("landmark");
        elsewhere = newsroom.get(CreateDraft.class).create(newsroom.otherEditor, Newsroom.example("story"));
    }

    @AfterAll
    static void close() {
        newsroom.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "น้ำพุร้อน",
                "นํ้าพุร้อน",
                "น้ํา พุ ร้อน",
                "น้้ำพุ",
                "เเจ้ซ้อน",
                "แจ้\u200Bซ้อน",
                "ปี 2569",
                "๒๕๖๙ แจ้ซ้อน",
                "hot SPRING",
                "องค์การบริหารส่วนตำบลชวนเที่ยว",
                "อบต.ชวน",
                "อบต ชวนเที่ยว",
                "อ.บ.ต. ชวนเที่ยว",
                "แช่น้ำอุ่น 100%",
                "ค่า_ใช้",
                "ทต.ธาตุพนม แจ้ซ้อน",
                "เทศบาลตำบลธาตุพนม น้ำพุร้อน",
                "%",
                "_",
                "0%",
                "า_ใ",
                "๖๙",
                "69 ซ้",
                "ho SPRING ปี",
                "ไ ม่ น้ำพุร้อน",
                "ํา พุร้อน ๒๕"
            })
    void howeverItIsTyped(String typed) {
        assertThat(found(newsroom.moderator, typed)).containsExactly(id(spring));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ไม่มีคำนี้",
                "1%0",
                "100_",
                "ค่า%จ่าย",
                "ซ้อน|",
                ".",
                "ๆ",
                "น้ำพุร้อน ห้วยแก้ว",
                "\\",
                "spring hotel",
                "zz",
                "%_",
                "_%",
                "ๆ น้ำพุร้อน",
                ". 69",
                "น้ำพุร้อน zz",
                "ซ้อนแจ้ 69",
                "้ร"
            })
    void whatDoesNotStandThereFindsNothing(String typed) {
        assertThat(found(newsroom.moderator, typed)).doesNotContain(id(spring));
    }

    @Test
    void oneOrTwoLettersFindAllThatHaveThemWhoeverLooks() {
        Map<UUID, String> texts = texts();
        Set<String> typed = new TreeSet<>();
        for (String words : texts.values()) {
            for (int at = 0; at < words.length() - 1; at++) {
                typed.add(words.substring(at, at + 1));
                typed.add(words.substring(at, at + 2));
            }
        }
        assertThat(typed).hasSizeGreaterThan(300).allSatisfy(letters -> {
            UUID[] having = having(texts, letters);
            assertThat(found(newsroom.moderator, letters)).containsExactlyInAnyOrder(having);
            UUID[] ownHaving =
                    Stream.of(having).filter(id -> !id.equals(id(elsewhere))).toArray(UUID[]::new);
            assertThat(found(newsroom.editor, letters)).containsExactlyInAnyOrder(ownHaving);
            assertThat(found(newsroom.moderator, letters, Newsroom.THAT_PHANOM)).containsExactlyInAnyOrder(ownHaving);
        });
    }

    /** Of each item, what it is found by. */
    private static Map<UUID, String> texts() {
        Map<UUID, String> texts = new HashMap<>();
        for (UUID id : ids(newsroom.moderator, filters(null, null))) {
            texts.put(id, newsroom.text("select words from listing_words where item_id = '" + id + "'"));
        }
        return texts;
    }

    private static UUID[] having(Map<UUID, String> texts, String letters) {
        return texts.entrySet().stream()
                .filter(text -> text.getValue().contains(letters))
                .map(Map.Entry::getKey)
                .toArray(UUID[]::new);
    }

    @Test
    void theTotalAndTheWalkThroughAreThoseOfWhatIsFound() {
        ItemPage first = newsroom.get(ItemList.class)
                .page(newsroom.moderator, filters("น ้", null).query(new Paging(1, 1)));
        assertThat(first.total())
                .isEqualTo(found(newsroom.moderator, "น ้").size())
                .isGreaterThan(1);
        ItemFilters rest = new ItemFilters(null, "น ้", null, null, null, null, null, null, null, null, first.next());
        ItemPage next = newsroom.get(ItemList.class).page(newsroom.moderator, rest.query(new Paging(1, 100)));
        assertThat(next.total()).isEqualTo(first.total());
        List<UUID> walked = Stream.of(first, next)
                .flatMap(page -> page.items().stream())
                .map(ItemSummary::id)
                .toList();
        assertThat(walked).containsExactlyElementsOf(found(newsroom.moderator, "น ้"));
    }

    @Test
    void aSaunaIsNoOrganisation() {
        assertThat(found(newsroom.moderator, "อบตัว")).isEmpty();
    }

    @Test
    void byItsIdAndByAnyAddressThatHasIt() {
        String id = id(spring).toString();
        for (String typed : List.of(
                id,
                id.toUpperCase(Locale.ROOT),
                "https://thongthin.example/news/" + id + "/น้ำพุร้อน-แจ้ซ้อน",
                "/desk/items/" + id + "/edit?x=1")) {
            assertThat(found(newsroom.editor, typed)).as(typed).containsExactly(id(spring));
        }
        assertThat(found(newsroom.editor, UUID.randomUUID().toString())).isEmpty();
    }

    @Test
    void byTheNameOfItsOwner() {
        assertThat(found(newsroom.moderator, "ห้วยแก้ว")).containsExactly(id(elsewhere));
        assertThat(found(newsroom.moderator, "อบต.ห้วยแก้ว")).containsExactly(id(elsewhere));
    }

    @Test
    void nobodyFindsWhatTheyMayNotRead() {
        assertThat(found(newsroom.editor, "ห้วยแก้ว")).isEmpty();
        assertThat(found(newsroom.editor, id(elsewhere).toString())).isEmpty();
        assertThat(found(newsroom.province, id(elsewhere).toString())).isEmpty();
        assertThat(found(newsroom.otherEditor, "น้ำพุร้อน")).isEmpty();
    }

    @Test
    void aRevisionThatIsNoLongerTheNewestIsNotLookedThrough() {
        ItemState verified = newsroom.aVerified("product");
        String before = Objects.requireNonNull(verified.newest().title());
        ObjectNode renamed = Newsroom.example("product");
        renamed.put("title", "ชื่อใหม่ทั้งหมดไม่มีของเดิม");
        renamed.remove("summary");
        renamed.remove("translations");
        newsroom.get(EditDraft.class).replace(newsroom.editor, id(verified), Newsroom.version(verified), () -> renamed);
        assertThat(found(newsroom.moderator, "ชื่อใหม่ทั้งหมด")).containsExactly(id(verified));
        assertThat(found(newsroom.moderator, before)).doesNotContain(id(verified));
    }

    @Test
    void aDistrictIsThatOfTheOwner() {
        assertThat(inDistrict("4805")).contains(id(spring)).doesNotContain(id(elsewhere));
        assertThat(inDistrict("5023")).containsExactly(id(elsewhere));
        assertThat(inDistrict("9999")).isEmpty();
    }

    @Test
    void theWholeListIsTheListOfAllPages() {
        for (Actor actor : List.of(newsroom.editor, newsroom.otherEditor, newsroom.province, newsroom.moderator)) {
            ItemQuery query = filters(null, null).query(Paging.first());
            List<UUID> whole = new ArrayList<>();
            newsroom.get(WholeList.class)
                    .each(actor, query, row -> whole.add(row.item().id()));
            ItemPage page =
                    newsroom.get(ItemList.class).page(actor, filters(null, null).query(new Paging(1, 100)));
            assertThat(whole)
                    .containsExactlyElementsOf(
                            page.items().stream().map(ItemSummary::id).toList());
            assertThat(newsroom.get(WholeList.class).size(actor, query)).isEqualTo(page.total());
        }
    }

    private static List<UUID> found(Actor actor, String typed) {
        return ids(actor, filters(typed, null));
    }

    private static List<UUID> found(Actor actor, String typed, String owner) {
        return ids(actor, new ItemFilters(null, typed, null, null, null, owner, null, null, null, null, null));
    }

    private static List<UUID> inDistrict(String code) {
        return ids(newsroom.moderator, filters(null, code));
    }

    private static ItemFilters filters(@Nullable String q, @Nullable String district) {
        return new ItemFilters(null, q, null, null, null, null, null, district, null, null, null);
    }

    private static List<UUID> ids(Actor actor, ItemFilters filters) {
        return newsroom.get(ItemList.class).page(actor, filters.query(Paging.first())).items().stream()
                .map(ItemSummary::id)
                .toList();
    }
}
