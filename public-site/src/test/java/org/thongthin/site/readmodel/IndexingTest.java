package org.thongthin.site.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.thongthin.search.index.IndexedItem;
import org.thongthin.search.query.GeoPoint;
import org.thongthin.site.feed.Examples;

class IndexingTest {
    private static final String ORGANISATION = Examples.organisation(
            Examples.THAT_PHANOM, "sao", "เทศบาลตำบลธาตุพนม", "That Phanom Municipality", "48", "4805");

    @Test
    void anItemIsFoundByItsFactsAndTheNamesOfItsPlaceInBothLanguages() throws Exception {
        Directory directory = directory();
        IndexedItem indexed = indexed(Examples.product(), directory);
        assertThat(indexed.names())
                .containsExactly(
                        "เทศบาลตำบลธาตุพนม",
                        "That Phanom Municipality",
                        "นครพนม",
                        "Nakhon Phanom",
                        "ผ้าและเครื่องแต่งกาย",
                        "Textiles");
        assertThat(indexed.facts())
                .contains(
                        "กลุ่มทอผ้าบ้านธาตุ", "850.50", "2567", "มผช. 197/2557", "หมู่ 3", "053 123 456", "@thongthin");
        assertThat(indexed.bodyText()).isEqualTo("ย่อหน้าแรกของผ้ามุกบ้านธาตุ มาอย่างไร รถประจำทาง รถส่วนตัว");
        assertThat(indexed.point()).isEqualTo(new GeoPoint(16.943, 104.723));
        assertThat(indexed.media()).containsExactly(Examples.picture(2));
        assertThat(indexed.ownerType()).isEqualTo("sao");
        assertThat(indexed.region()).isEqualTo("northeast");
        assertThat(indexed.english()).isNull();
        assertThat(indexed.publishedAt()).isEqualTo(Instant.parse("2026-11-01T03:00:00Z"));
    }

    @Test
    void whatStandsDeepInTheDetailsOfAKindIsFoundWithoutKnowingTheKind() throws Exception {
        assertThat(indexed(Examples.story(), Directory.NONE).facts())
                .contains("ชมรมคนรักป่า", "กล้าไม้ 500 ต้น", "https://example.org/trees", "120");
    }

    @Test
    void theEnglishTextsAreFoundToo() throws Exception {
        IndexedItem indexed = indexed(Examples.landmark("บ้านแม่กำปอง"), Directory.NONE);
        assertThat(indexed.titleEn()).isEqualTo("Mae Kampong");
        assertThat(indexed.english()).isEqualTo("A tea village in a valley.");
        assertThat(indexed.bodyText()).doesNotContain("valley");
    }

    @Test
    void anItemWithoutAPlaceStandsWhereItsOwnerStands() throws Exception {
        String nowhere = "{\"id\":\"i\",\"kind\":\"k\",\"ownerCode\":\"" + Examples.THAT_PHANOM
                + "\",\"title\":\"t\",\"location\":{\"lat\":91,\"lon\":1}}";
        IndexedItem indexed = indexed(nowhere, directory());
        assertThat(indexed.provinceCode()).isEqualTo("48");
        assertThat(indexed.districtCode()).isEqualTo("4805");
        assertThat(indexed.point()).isNull();
        assertThat(indexed.category()).isNull();
    }

    @Test
    void anItemInAnotherProvinceIsNotInItsOwnersDistrict() throws Exception {
        String elsewhere = "{\"id\":\"i\",\"kind\":\"k\",\"ownerCode\":\"" + Examples.THAT_PHANOM
                + "\",\"title\":\"t\",\"location\":{\"provinceCode\":\"50\"}}";
        IndexedItem indexed = indexed(elsewhere, directory());
        assertThat(indexed.provinceCode()).isEqualTo("50");
        assertThat(indexed.districtCode()).isNull();
    }

    @Test
    void aNumberIsKeptAsItWasWritten() throws Exception {
        PublicItem item = FeedJson.read(FeedJson.tree(Examples.product()), PublicItem.class);
        assertThat(item.details()).containsEntry("price", new BigDecimal("850.50"));
        assertThat(FeedJson.tree(Examples.product()).toString()).contains("850.50");
    }

    @Test
    void anItemWithoutATitleOrWithAPictureFromNowhereIsRefused() throws Exception {
        assertThatThrownBy(() -> FeedJson.read(
                        FeedJson.tree("{\"id\":\"i\",\"kind\":\"k\",\"ownerCode\":\"o\"}"), PublicItem.class))
                .isInstanceOf(UnreadableException.class);
        String outside = Examples.news().replace(Examples.picture(1), "../../../../etc/passwd");
        assertThatThrownBy(() -> FeedJson.read(FeedJson.tree(outside), PublicItem.class))
                .isInstanceOf(UnreadableException.class);
    }

    @Test
    void aDirectoryTellsWhatIsDifferent() throws Exception {
        Directory before = directory();
        Directory after = before.change()
                .put("category", "product-textile", null)
                .put("setting", "provinces", FeedJson.tree(Examples.provinces("เชียงใหม่")))
                .put("setting", "something-else", FeedJson.tree("{}"))
                .done();
        Directory.Difference difference = before.differenceTo(after);
        assertThat(difference.categories()).containsExactly("product-textile");
        assertThat(difference.provinces()).containsExactly("50");
        assertThat(difference.organisations()).isEmpty();
        assertThat(difference.districts()).isEmpty();
        assertThat(before.category("product-textile")).isNotNull();
        assertThat(after.category("product-textile")).isNull();
    }

    /** Whatever the feed sends is either an item or refused in the one way that the follower expects. */
    @Property(tries = 300)
    void noTextInAFieldBreaksTheReading(@ForAll String text) throws Exception {
        String quoted = new ObjectMapper().writeValueAsString(text);
        String json =
                "{\"id\":\"i\",\"kind\":\"k\",\"ownerCode\":\"o\",\"title\":%1$s,\"body\":%1$s,\"details\":{\"a\":[%1$s,{\"b\":%1$s}]}}"
                        .formatted(quoted);
        IndexedItem indexed = indexed(json, Directory.NONE);
        assertThat(indexed.title()).isEqualTo(text);
    }

    private static IndexedItem indexed(String json, Directory directory) throws UnreadableException {
        PublicItem item = FeedJson.read(FeedJson.tree(json), PublicItem.class);
        return Indexing.indexed(item, json, directory);
    }

    private static Directory directory() throws UnreadableException {
        return Directory.NONE
                .change()
                .put("organisation", Examples.THAT_PHANOM, FeedJson.tree(ORGANISATION))
                .put(
                        "category",
                        "product-textile",
                        FeedJson.tree(
                                Examples.category("product-textile", "product", "ผ้าและเครื่องแต่งกาย", "Textiles", 3)))
                .put("setting", "provinces", FeedJson.tree("""
                        {"provinces":[{"code":"48","nameTh":"นครพนม","nameEn":"Nakhon Phanom","region":"northeast"}]}"""))
                .done();
    }
}
