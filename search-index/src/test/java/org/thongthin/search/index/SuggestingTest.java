package org.thongthin.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.thongthin.search.index.Sample.NOW;
import static org.thongthin.search.index.Sample.landmark;
import static org.thongthin.search.index.Sample.news;
import static org.thongthin.search.index.Sample.product;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.search.analysis.Keyboard;
import org.thongthin.search.query.Mark;
import org.thongthin.search.query.Suggestion;

class SuggestingTest {
    @TempDir
    Path folder;

    private ReadModel readModel;

    @BeforeEach
    void fill() {
        readModel = ReadModel.open(folder);
        readModel.apply(
                List.of(
                        landmark("stupa", "วัดพระธาตุพนมวรมหาวิหาร")
                                .english("Wat Phra That Phanom")
                                .owner("5480501")
                                .district("4805")
                                .put(),
                        product("silk", "ผ้าไหมมัดหมี่ลายพญานาค")
                                .owner("6480501")
                                .category("product-textile")
                                .put(),
                        product("gone", "ผ้าขาวม้า").until(NOW).in("50").put(),
                        reference("organisation", "5480501", "{\"code\":\"5480501\",\"nameTh\":\"เทศบาลตำบลธาตุพนม\"}"),
                        reference(
                                "organisation",
                                "6480501",
                                "{\"code\":\"6480501\",\"nameTh\":\"องค์การบริหารส่วนตำบลบ้านไร่\"}"),
                        reference(
                                "organisation",
                                "6480502",
                                "{\"code\":\"6480502\",\"nameTh\":\"องค์การบริหารส่วนตำบลบ้านกลาง\"}"),
                        reference(
                                "category",
                                "product-textile",
                                "{\"code\":\"product-textile\",\"kind\":\"product\",\"nameTh\":\"ผ้าและเครื่องแต่งกาย\",\"nameEn\":\"Textiles\"}"),
                        reference("setting", "provinces", """
                                {"provinces":[{"code":"48","nameTh":"นครพนม","nameEn":"Nakhon Phanom","region":"northeast"},
                                {"code":"50","nameTh":"เชียงใหม่","nameEn":"Chiang Mai","region":"north"}]}"""),
                        reference(
                                "setting",
                                "districts",
                                "{\"districts\":[{\"code\":\"4805\",\"provinceCode\":\"48\",\"nameTh\":\"ธาตุพนม\",\"nameEn\":\"That Phanom\"}]}")),
                "e.1");
    }

    private static ReadModelChange reference(String type, String id, String source) {
        return new ReadModelChange.PutReference(new Reference(type, id, source));
    }

    @AfterEach
    void close() {
        readModel.close();
    }

    private List<String> suggested(String typed) {
        return readModel.suggest(typed, 8, NOW).stream().map(Suggestion::text).toList();
    }

    private Suggestion only(String typed) {
        List<Suggestion> all = readModel.suggest(typed, 8, NOW);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private void apply(ReadModelChange... changes) {
        readModel.apply(List.of(changes), "e.2");
    }

    @Test
    void theBeginningOfATitleIsEnough() {
        assertThat(suggested("ผ้าไ")).containsExactly("ผ้าไหมมัดหมี่ลายพญานาค");
        assertThat(suggested("ผ")).contains("ผ้าไหมมัดหมี่ลายพญานาค");
        assertThat(only("ผ้าไหม"))
                .isEqualTo(
                        new Suggestion("ผ้าไหมมัดหมี่ลายพญานาค", "item", "silk", "product", List.of(new Mark(0, 6))));
    }

    @Test
    void placesOrganisationsAndCategoriesStandBeforeItems() {
        assertThat(readModel.suggest("ธาตุพนม", 8, NOW))
                .containsExactly(
                        new Suggestion("ธาตุพนม", "place", "4805", null, List.of(new Mark(0, 7))),
                        new Suggestion("เทศบาลตำบลธาตุพนม", "organisation", "5480501", null, List.of(new Mark(10, 17))),
                        new Suggestion(
                                "วัดพระธาตุพนมวรมหาวิหาร", "item", "stupa", "landmark", List.of(new Mark(6, 13))));
        assertThat(only("ผ้าและ"))
                .isEqualTo(new Suggestion(
                        "ผ้าและเครื่องแต่งกาย", "category", "product-textile", "product", List.of(new Mark(0, 6))));
    }

    @Test
    void theMiddleOfANameIsFoundToo() {
        assertThat(suggested("พนม")).contains("นครพนม", "ธาตุพนม", "วัดพระธาตุพนมวรมหาวิหาร");
        assertThat(suggested("มัดหมี่")).containsExactly("ผ้าไหมมัดหมี่ลายพญานาค");
        assertThat(suggested("ดหมี่ล")).containsExactly("ผ้าไหมมัดหมี่ลายพญานาค");
        assertThat(suggested("บ้านไร่")).containsExactly("องค์การบริหารส่วนตำบลบ้านไร่");
    }

    @Test
    void whatBeginsStandsBeforeWhatHasItInAWordAndThatBeforeWhatHasItAnywhere() {
        apply(
                landmark("within", "เกาะแสมสาร").put(),
                landmark("word", "ตลาดแสมดำ").put(),
                landmark("whole", "แสมสารวิว").put());

        assertThat(suggested("แสม")).startsWith("แสมสารวิว").contains("ตลาดแสมดำ", "เกาะแสมสาร");
        assertThat(suggested("สมส")).containsExactlyInAnyOrder("เกาะแสมสาร", "แสมสารวิว");
    }

    @Test
    void theNewestOfManyComeFirstWhateverCommitTheyCameWith() {
        for (int day = 0; day < 30; day++) {
            int shuffled = day * 7 % 30;
            apply(landmark("day-" + shuffled, "ตลาดนัดวันที่ " + shuffled)
                    .published(NOW.minus(Duration.ofDays(shuffled)))
                    .put());
        }
        assertThat(readModel.suggest("ตลาด", 3, NOW).stream().map(Suggestion::id))
                .containsExactly("day-0", "day-1", "day-2");
    }

    @Test
    void aTextIsSuggestedOnceHoweverManyHaveIt() {
        for (int number = 0; number < 300; number++) {
            apply(landmark("same-" + number, "ลานกีฬาหมู่บ้าน").put());
        }
        apply(landmark("other", "ลานกีฬาเทศบาล")
                .published(NOW.minus(Duration.ofDays(4_000)))
                .put());
        assertThat(suggested("ลานกีฬา")).containsExactly("ลานกีฬาหมู่บ้าน", "ลานกีฬาเทศบาล");
    }

    @Test
    void organisationsOfOneNameAreAllThere() {
        apply(
                reference("organisation", "6500101", organisation("6500101", "เทศบาลตำบลบ้านกลาง")),
                reference("organisation", "6510101", organisation("6510101", "เทศบาลตำบลบ้านกลาง")),
                landmark("a", "ก").owner("6500101").put(),
                landmark("b", "ข").owner("6510101").put());
        assertThat(readModel.suggest("เทศบาลตำบลบ้านก", 8, NOW).stream().map(Suggestion::id))
                .containsExactlyInAnyOrder("6500101", "6510101");
    }

    private static String organisation(String code, String name) {
        return "{\"code\":\"" + code + "\",\"nameTh\":\"" + name + "\"}";
    }

    @Test
    void namesLeaveRoomForItemsAndTakeWhatIsLeft() {
        for (int number = 10; number < 20; number++) {
            apply(
                    reference("organisation", "65001" + number, organisation("65001" + number, "ศรีเทศบาล" + number)),
                    landmark("of-" + number, "สวนที่ " + number)
                            .owner("65001" + number)
                            .put());
        }
        assertThat(readModel.suggest("ศรีเทศ", 8, NOW)).hasSize(8);
        apply(landmark("hill", "ศรีเทศน์คีรี").put());
        assertThat(suggested("ศรีเทศ")).hasSize(8).contains("ศรีเทศน์คีรี");
    }

    @Test
    void abbreviationsAndSpacesDoNotMatter() {
        assertThat(suggested("อบต. บ้าน")).containsExactly("องค์การบริหารส่วนตำบลบ้านไร่");
        assertThat(suggested("อบต.บ้าน")).containsExactly("องค์การบริหารส่วนตำบลบ้านไร่");
        assertThat(suggested("อบต")).containsExactly("องค์การบริหารส่วนตำบลบ้านไร่");
        assertThat(suggested("ทต.ธาตุ")).containsExactly("เทศบาลตำบลธาตุพนม");
        assertThat(suggested("จ.นคร")).containsExactly("นครพนม");
        assertThat(suggested("อ.ธาตุ")).containsExactly("ธาตุพนม");
    }

    @Test
    void anUnfinishedClusterIsNoHindrance() {
        assertThat(suggested("มัดหม")).containsExactly("ผ้าไหมมัดหมี่ลายพญานาค");
        assertThat(suggested("มัดหมี")).containsExactly("ผ้าไหมมัดหมี่ลายพญานาค");
        assertThat(suggested("มัดหม่")).containsExactly("ผ้าไหมมัดหมี่ลายพญานาค");
        assertThat(suggested("มัดหมี่เ")).containsExactly("ผ้าไหมมัดหมี่ลายพญานาค");
        assertThat(suggested("่")).isEmpty();
        assertThat(suggested("เ")).contains("เทศบาลตำบลธาตุพนม");
    }

    @Test
    void aYearOfTheCommonEraIsFoundLetterByLetter() {
        apply(news("fair", "งานกาชาด ปี 2026").put());
        for (String typed : List.of("งานกาชาด ปี 2", "งานกาชาด ปี 202", "งานกาชาด ปี 2026", "งานกาชาด ปี 256")) {
            assertThat(suggested(typed)).containsExactly("งานกาชาด ปี 2026");
        }
    }

    @Test
    void aTypoIsForgiven() {
        assertThat(suggested("ผ้าไหมมัดหมิ่")).containsExactly("ผ้าไหมมัดหมี่ลายพญานาค");
        assertThat(suggested("วัดพรธะาตุ")).containsExactly("วัดพระธาตุพนมวรมหาวิหาร");
        assertThat(suggested("Nakon Phanom")).contains("Nakhon Phanom");
        assertThat(only("วัดพรธะาตุ").marks()).isEmpty();
    }

    @Test
    void theOtherKeyboardLayoutIsUnderstood() {
        assertThat(suggested("zhkws,")).containsExactly("ผ้าไหมมัดหมี่ลายพญานาค");
        assertThat(suggested(Keyboard.otherLayout("wat phra"))).containsExactly("Wat Phra That Phanom");
    }

    @Test
    void theOtherLayoutStandsBeforeAWeakMatchOfThisOne() {
        apply(landmark("odd", "ร้านกาแฟ abzhkwsc").put());
        assertThat(suggested("zhkws")).containsExactly("ผ้าไหมมัดหมี่ลายพญานาค", "ร้านกาแฟ abzhkwsc");
    }

    @Test
    void englishIsSuggestedInEnglish() {
        assertThat(suggested("wat ph")).containsExactly("Wat Phra That Phanom");
        assertThat(suggested("wat p")).containsExactly("Wat Phra That Phanom");
        assertThat(suggested("Nakhon")).containsExactly("Nakhon Phanom");
        assertThat(suggested("texti")).containsExactly("Textiles");
    }

    @Test
    void whatNoPublicItemIsOfIsNotSuggested() {
        assertThat(suggested("บ้านกลาง")).doesNotContain("องค์การบริหารส่วนตำบลบ้านกลาง");
        assertThat(suggested("เชียงใหม่")).isEmpty();
        assertThat(suggested("ผ้าขาวม้า")).doesNotContain("ผ้าขาวม้า");
        apply(new ReadModelChange.RemoveItem("silk"));
        assertThat(suggested("บ้านไร่")).isEmpty();
        assertThat(suggested("ผ้า")).isEmpty();
    }

    @Test
    void anItemAndWhatOnlyItCarriesAreGoneTheMomentItIsOver() {
        apply(product("silk", "ผ้าไหมมัดหมี่ลายพญานาค")
                .owner("6480501")
                .until(NOW.plusMillis(1))
                .put());
        assertThat(suggested("ผ้าไหม")).hasSize(1);
        assertThat(suggested("อบต.บ้าน")).hasSize(1);
        assertThat(readModel.suggest("ผ้าไหม", 8, NOW.plusMillis(1))).isEmpty();
        assertThat(readModel.suggest("อบต.บ้าน", 8, NOW.plusMillis(1))).isEmpty();
    }

    @Test
    void popularQueriesStandBetweenNamesAndItemsTheMostPopularFirst() {
        apply(query("พระธาตุพนม", 5), query("พระธาตุพนม แต่งกาย", 4), query("พระธาตุ", 90), query("ธาตุพนมวร", 7));
        assertThat(readModel.suggest("พระธาตุ", 8, NOW))
                .extracting(Suggestion::type, Suggestion::text)
                .startsWith(tuple("query", "พระธาตุ"), tuple("query", "พระธาตุพนม"))
                .contains(tuple("item", "วัดพระธาตุพนมวรมหาวิหาร"));
        assertThat(readModel.suggest("ธาตุพนม", 8, NOW))
                .extracting(Suggestion::type)
                .containsSubsequence("place", "query", "item");
    }

    @Test
    void aPopularQueryIsSuggestedOnlyWhileItFindsSomething() {
        apply(query("ผ้าไหมพญานาค", 50));
        assertThat(suggested("ผ้าไหมพ")).containsExactly("ผ้าไหมพญานาค");
        apply(new ReadModelChange.RemoveItem("silk"));
        assertThat(suggested("ผ้าไหมพ")).isEmpty();
    }

    @Test
    void aPopularQueryGoesWithItsReference() {
        apply(query("พระธาตุพนม", 5));
        assertThat(suggested("พระธาตุ")).contains("พระธาตุพนม");
        apply(new ReadModelChange.RemoveReference("popular-query", "พระธาตุพนม"));
        assertThat(suggested("พระธาตุ")).doesNotContain("พระธาตุพนม");
    }

    @Test
    void aReferenceThatIsNoPopularQueryIsStoredAllTheSame() {
        for (String source : List.of("", "[]", "{\"text\":3}", "{\"text\":\" \",\"count\":9}", "{\"text\":\"พระธาตุ")) {
            apply(reference("popular-query", "odd", source));
            assertThat(readModel.reference("popular-query", "odd")).isEqualTo(source);
            assertThat(suggested("พระธาตุ")).containsExactly("วัดพระธาตุพนมวรมหาวิหาร");
        }
    }

    private static ReadModelChange query(String text, int count) {
        return reference("popular-query", text, "{\"text\":\"" + text + "\",\"count\":" + count + "}");
    }

    @Test
    void noMoreThanTheLimitAreGiven() {
        assertThat(readModel.suggest("พนม", 2, NOW)).hasSize(2);
        assertThat(readModel.suggest("พนม", 0, NOW)).isEmpty();
        assertThat(readModel.suggest("", 8, NOW)).isEmpty();
    }
}
