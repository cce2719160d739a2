package org.thongthin.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thongthin.search.index.Sample.NOW;
import static org.thongthin.search.index.Sample.ids;
import static org.thongthin.search.index.Sample.landmark;
import static org.thongthin.search.index.Sample.news;
import static org.thongthin.search.index.Sample.product;
import static org.thongthin.search.index.Sample.question;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.search.query.FacetCount;
import org.thongthin.search.query.Filter;
import org.thongthin.search.query.GeoPoint;
import org.thongthin.search.query.Hit;
import org.thongthin.search.query.Near;
import org.thongthin.search.query.SearchAnswer;
import org.thongthin.search.query.SearchQuestion;
import org.thongthin.search.query.Sort;

class SearchingTest {
    @TempDir
    Path folder;

    private ReadModel readModel;

    @BeforeEach
    void fill() {
        readModel = ReadModel.open(folder);
        readModel.apply(
                List.of(
                        landmark("stupa", "พระธาตุพนม")
                                .english("Phra That Phanom")
                                .category("landmark-sacred")
                                .named("เทศบาลตำบลธาตุพนม", "นครพนม", "Nakhon Phanom")
                                .district("4805")
                                .at(16.9428, 104.7238)
                                .summary("พระธาตุเก่าแก่ริมแม่น้ำโขง")
                                .body(
                                        "องค์พระธาตุสูงห้าสิบสามเมตร เป็นที่เคารพของผู้คนสองฝั่งโขง งานนมัสการมีทุกเดือนสาม")
                                .put(),
                        product("silk", "ผ้าไหมมัดหมี่ลายพญานาค")
                                .category("product-textile")
                                .named("องค์การบริหารส่วนตำบลบ้านไร่", "นครพนม")
                                .owner("6480501")
                                .body("ทอมือด้วยกี่พื้นบ้าน ย้อมสีธรรมชาติจากคราม เริ่มทำเมื่อ พ.ศ. 2510")
                                .put(),
                        product("honey", "น้ำผึ้งป่า")
                                .category("product-food")
                                .named("เทศบาลนครเชียงใหม่", "เชียงใหม่", "Chiang Mai")
                                .owner("3500101")
                                .in("50")
                                .at(18.79, 98.98)
                                .body("น้ำผึ้งเดือนห้าจากป่าดอยสุเทพ")
                                .put(),
                        news("fair", "งานกาชาดและของดีนครพนม")
                                .category("news-highlight")
                                .named("องค์การบริหารส่วนจังหวัดนครพนม", "นครพนม")
                                .owner("2480101")
                                .published(NOW.minus(Duration.ofDays(2)))
                                .until(NOW.plus(Duration.ofDays(1)))
                                .body("พบผ้าไหมและอาหารพื้นบ้านกว่าร้อยร้าน")
                                .put()),
                "a.1");
    }

    @AfterEach
    void close() {
        readModel.close();
    }

    @Test
    void aTitleIsFoundByItsWord() {
        assertThat(ids(readModel.search(question("พระธาตุ")))).startsWith("stupa");
    }

    @Test
    void theTitleCountsMoreThanTheBody() {
        assertThat(ids(readModel.search(question("ผ้าไหม")))).containsExactly("silk", "fair");
    }

    @Test
    void silkIsAWordAndNotAQuestion() {
        readModel.apply(
                List.of(
                        product("cotton", "ผ้าฝ้าย").put(),
                        product("dyed", "ผ้าย้อมดิน").put()),
                "a.2");
        assertThat(ids(readModel.search(question("ผ้าไหม")))).containsExactly("silk", "fair");
        assertThat(ids(readModel.search(question("ผ้าไหมลายพญานาค")))).containsExactly("silk");
        assertThat(ids(readModel.search(question("มีผ้าฝ้ายไหม")))).containsExactly("cotton");
    }

    @Test
    void scatteredGramsAreNoWaterfall() {
        readModel.apply(
                List.of(
                        landmark("falls", "น้ำตกกรุงชิง").put(),
                        landmark("pond", "บึงใหญ่")
                                .body("น้ำใส ตอนเช้าหมอกลง ทำตกปลาได้")
                                .put()),
                "a.2");
        SearchAnswer answer = readModel.search(question("น้ำตก"));
        assertThat(ids(answer)).containsExactly("falls");
        assertThat(answer.total()).isOne();
    }

    @Test
    void whatKindOfOrganisationSomethingIsDoesNotMakeItFound() {
        readModel.apply(
                List.of(
                        news("one", "ประชุมสภา")
                                .named("องค์การบริหารส่วนตำบลห้วยแก้ว")
                                .put(),
                        news("other", "ประชุมสภา")
                                .named("องค์การบริหารส่วนตำบลนาหว้า")
                                .put()),
                "a.2");
        assertThat(ids(readModel.search(question("อบต.ห้วยแก้ว")))).containsExactly("one");
    }

    @Test
    void anAbbreviatedOrganisationIsFoundHoweverItIsTyped() {
        for (String typed : List.of("อบต.บ้านไร่", "อ.บ.ต. บ้านไร่", "อบต บ้านไร่", "อบตบ้านไร่", "อ บ ต บ้านไร่")) {
            assertThat(ids(readModel.search(question(typed)))).as(typed).first().isEqualTo("silk");
        }
    }

    @Test
    void brokenMarksAreRepaired() {
        for (String typed : List.of("นํ้าผึ้ง", "นํา้ผึ้ง", "น้ำผึ้้ง", "น้\u200bำผึ้ง")) {
            assertThat(ids(readModel.search(question(typed)))).as(typed).containsExactly("honey");
        }
    }

    @Test
    void aYearIsFoundInEitherEraAndEitherDigits() {
        for (String typed : List.of("พ.ศ. 2510", "ค.ศ. 1967", "1967", "๒๕๑๐")) {
            assertThat(ids(readModel.search(question(typed)))).as(typed).containsExactly("silk");
        }
    }

    @Test
    void latinLettersAreFoundInAnyCase() {
        assertThat(ids(readModel.search(question("phra THAT phanom")))).startsWith("stupa");
    }

    @Test
    void theWrongKeyboardLayoutIsCorrectedAndSaid() {
        SearchAnswer answer = readModel.search(question("ohez7h'"));
        assertThat(ids(answer)).containsExactly("honey");
        assertThat(answer.corrected()).isEqualTo("น้ำผึ้ง");
        answer = readModel.search(question("ย้ฟืนท"));
        assertThat(ids(answer)).startsWith("stupa");
        assertThat(answer.corrected()).isEqualTo("phanom");
        assertThat(readModel.search(question("พระธาตุ")).corrected()).isNull();
    }

    @Test
    void aTypoStillFinds() {
        assertThat(ids(readModel.search(question("ผ้าไหมมัดหมี่ลายพญานาก")))).startsWith("silk");
        assertThat(ids(readModel.search(question("Nakon Phanom")))).contains("stupa");
    }

    @Test
    void eachFacetIsCountedWithoutItsOwnFilter() {
        SearchAnswer answer = readModel.search(
                question("", Filter.none().withKind("product").withProvinces(List.of("48")), Sort.NEWEST));
        assertThat(answer.total()).isEqualTo(1);
        assertThat(answer.facets().get("kind"))
                .containsExactly(
                        new FacetCount("landmark", 1), new FacetCount("news", 1), new FacetCount("product", 1));
        assertThat(answer.facets().get("province")).containsExactly(new FacetCount("48", 1), new FacetCount("50", 1));
        assertThat(answer.facets().get("category")).containsExactly(new FacetCount("product-textile", 1));
        assertThat(answer.facets().get("owner")).containsExactly(new FacetCount("6480501", 1));
    }

    @Test
    void everyFilterNarrows() {
        assertThat(found(Filter.none().withCategory("product-food"))).containsExactly("honey");
        assertThat(found(Filter.none().withDistrict("4805"))).containsExactly("stupa");
        assertThat(found(Filter.none().withOwner("2480101"))).containsExactly("fair");
        assertThat(found(Filter.none().withProvinces(List.of("50", "10")))).containsExactly("honey");
        assertThat(found(Filter.none().withExcludeId("fair"))).containsExactly("honey", "silk", "stupa");
        assertThat(found(Filter.none().withKind("story"))).isEmpty();
    }

    private List<String> found(Filter filter) {
        return ids(readModel.search(question("", filter, Sort.NEWEST)));
    }

    @Test
    void theNewestStandFirstAndTheSmallerIdBreaksTies() {
        assertThat(found(Filter.none())).containsExactly("fair", "honey", "silk", "stupa");
        SearchQuestion second = new SearchQuestion("", Filter.none(), null, Sort.NEWEST, 2, 1, NOW);
        assertThat(ids(readModel.search(second))).containsExactly("silk");
    }

    @Test
    void nearAPointTheNearestStandFirstWithTheirDistance() {
        Near near = new Near(new GeoPoint(17.4, 104.78), 800_000);
        List<Hit> hits = readModel
                .search(new SearchQuestion("", Filter.none(), near, Sort.NEAREST, 0, 10, NOW))
                .hits();
        assertThat(hits).extracting(Hit::id).containsExactly("stupa", "honey");
        assertThat(hits.getFirst().distanceMetres()).isBetween(50_000.0, 52_000.0);
        Near closer = new Near(near.centre(), 60_000);
        assertThat(readModel
                        .search(new SearchQuestion("", Filter.none(), closer, Sort.NEAREST, 0, 10, NOW))
                        .total())
                .isEqualTo(1);
    }

    @Test
    void anItemIsGoneFromEveryAnswerWhenItsTimeIsOver() {
        var after = NOW.plus(Duration.ofDays(1));
        SearchAnswer answer = readModel.search(new SearchQuestion("", Filter.none(), null, Sort.NEWEST, 0, 10, after));
        assertThat(ids(answer)).doesNotContain("fair");
        assertThat(answer.facets().get("kind")).doesNotContain(new FacetCount("news", 1));
        assertThat(readModel.item("fair", after)).isNull();
        assertThat(readModel.item("fair", after.minusMillis(1))).isEqualTo("{}");
        assertThat(readModel.suggest("งานกาชาด", 5, after)).isEmpty();
        assertThat(readModel.suggest("งานกาชาด", 5, NOW)).hasSize(1);
    }

    @Test
    void whatHasNoWordsFindsNothing() {
        assertThat(readModel.search(question("!?… 🙏")).total()).isZero();
    }
}
