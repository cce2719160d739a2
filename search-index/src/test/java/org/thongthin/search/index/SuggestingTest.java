package org.thongthin.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thongthin.search.index.Sample.NOW;
import static org.thongthin.search.index.Sample.landmark;
import static org.thongthin.search.index.Sample.product;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @Test
    void theBeginningOfATitleIsEnough() {
        assertThat(suggested("ผ้าไ")).containsExactly("ผ้าไหมมัดหมี่ลายพญานาค");
        assertThat(readModel.suggest("ผ", 8, NOW))
                .contains(new Suggestion("ผ้าไหมมัดหมี่ลายพญานาค", "item", "silk", "product"));
    }

    @Test
    void placesOrganisationsAndCategoriesStandBeforeItems() {
        assertThat(readModel.suggest("ธาตุพนม", 8, NOW))
                .containsExactly(
                        new Suggestion("ธาตุพนม", "place", "4805", null),
                        new Suggestion("เทศบาลตำบลธาตุพนม", "organisation", "5480501", null),
                        new Suggestion("วัดพระธาตุพนมวรมหาวิหาร", "item", "stupa", "landmark"));
        assertThat(readModel.suggest("ผ้าและ", 8, NOW))
                .containsExactly(new Suggestion("ผ้าและเครื่องแต่งกาย", "category", "product-textile", "product"));
    }

    @Test
    void theMiddleOfANameIsFoundToo() {
        assertThat(suggested("พนม")).contains("นครพนม", "ธาตุพนม", "วัดพระธาตุพนมวรมหาวิหาร");
        assertThat(suggested("มัดหมี่")).containsExactly("ผ้าไหมมัดหมี่ลายพญานาค");
        assertThat(suggested("บ้านไร่")).containsExactly("องค์การบริหารส่วนตำบลบ้านไร่");
    }

    @Test
    void abbreviationsAndSpacesDoNotMatter() {
        assertThat(suggested("อบต. บ้าน")).containsExactly("องค์การบริหารส่วนตำบลบ้านไร่");
        assertThat(suggested("ทต.ธาตุ")).containsExactly("เทศบาลตำบลธาตุพนม");
    }

    @Test
    void aTypoIsForgiven() {
        assertThat(suggested("ผ้าไหมมัดหมิ่")).containsExactly("ผ้าไหมมัดหมี่ลายพญานาค");
        assertThat(suggested("Nakon Phanom")).contains("Nakhon Phanom");
    }

    @Test
    void theOtherKeyboardLayoutIsUnderstood() {
        assertThat(suggested("zhkws,")).containsExactly("ผ้าไหมมัดหมี่ลายพญานาค");
    }

    @Test
    void englishIsSuggestedInEnglish() {
        assertThat(suggested("wat ph")).containsExactly("Wat Phra That Phanom");
        assertThat(suggested("Nakhon")).containsExactly("Nakhon Phanom");
        assertThat(suggested("texti")).containsExactly("Textiles");
    }

    @Test
    void whatNoPublicItemIsOfIsNotSuggested() {
        assertThat(suggested("บ้านกลาง")).doesNotContain("องค์การบริหารส่วนตำบลบ้านกลาง");
        assertThat(suggested("เชียงใหม่")).isEmpty();
        assertThat(suggested("ผ้าขาวม้า")).doesNotContain("ผ้าขาวม้า");
        readModel.apply(List.of(new ReadModelChange.RemoveItem("silk")), "e.2");
        assertThat(suggested("บ้านไร่")).isEmpty();
        assertThat(suggested("ผ้า")).isEmpty();
    }

    @Test
    void noMoreThanTheLimitAreGiven() {
        assertThat(readModel.suggest("พนม", 2, NOW)).hasSize(2);
        assertThat(readModel.suggest("พนม", 0, NOW)).isEmpty();
        assertThat(readModel.suggest("", 8, NOW)).isEmpty();
    }
}
