package org.thongthin.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thongthin.search.index.Sample.NOW;
import static org.thongthin.search.index.Sample.ids;
import static org.thongthin.search.index.Sample.landmark;
import static org.thongthin.search.index.Sample.news;
import static org.thongthin.search.index.Sample.product;
import static org.thongthin.search.index.Sample.question;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.search.query.FacetCount;
import org.thongthin.search.query.Filter;
import org.thongthin.search.query.NumberRange;
import org.thongthin.search.query.NumberSum;
import org.thongthin.search.query.Occurs;
import org.thongthin.search.query.SearchAnswer;
import org.thongthin.search.query.SearchQuestion;
import org.thongthin.search.query.Sort;

/** Asking by when things take place, and by their numbers. */
class OccurrenceTest {
    private static final Instant DECEMBER = Instant.parse("2026-11-30T17:00:00Z");
    private static final Instant JANUARY = Instant.parse("2026-12-31T17:00:00Z");

    @TempDir
    Path folder;

    private ReadModel readModel;

    @BeforeEach
    void fill() {
        readModel = ReadModel.open(folder);
        readModel.apply(
                List.of(
                        news("over", "จบก่อนธันวาคม")
                                .occurs(DECEMBER.minusSeconds(90_000), DECEMBER)
                                .put(),
                        news("begins", "เริ่มวันแรก")
                                .occurs(DECEMBER, DECEMBER.plusSeconds(60))
                                .put(),
                        news("across", "คร่อมปี")
                                .district("4805")
                                .occurs(JANUARY.minusSeconds(10), JANUARY.plusSeconds(10))
                                .put(),
                        news("year", "ทั้งปี")
                                .occurs(DECEMBER.minusSeconds(9_000_000), JANUARY.plusSeconds(9_000_000))
                                .put(),
                        news("moment", "ไม่บอกว่าจบเมื่อไร")
                                .occurs(DECEMBER.plusSeconds(5))
                                .put(),
                        news("next", "มกราคม")
                                .occurs(JANUARY, JANUARY.plusSeconds(5))
                                .put(),
                        landmark("timeless", "ไม่มีเวลา").put(),
                        product("cloth", "ผ้า")
                                .district("4805")
                                .numbers(Map.of("stars", 5.0, "price", 850.5))
                                .put(),
                        product("basket", "ตะกร้า")
                                .numbers(Map.of("stars", 3.0, "price", 120.0))
                                .put(),
                        product("gone", "ของหมดแล้ว")
                                .numbers(Map.of("stars", 5.0))
                                .until(NOW)
                                .put()),
                "a.1");
    }

    @AfterEach
    void close() {
        readModel.close();
    }

    @Test
    void aMonthHasWhatFallsIntoItWithAnyPart() {
        assertThat(during(DECEMBER, JANUARY, Sort.SOONEST)).containsExactly("year", "begins", "moment", "across");
        assertThat(during(DECEMBER, JANUARY, Sort.LATEST)).containsExactly("across", "moment", "begins", "year");
    }

    @Test
    void anyWindowHasJustWhatOverlapsIt() {
        Random random = new Random(5);
        Map<String, Instant[]> spans = new HashMap<>();
        List<ReadModelChange> more = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Instant from = DECEMBER.plusSeconds(random.nextInt(40));
            Instant until = from.plusSeconds(1 + random.nextInt(15));
            spans.put("r" + i, new Instant[] {from, until});
            more.add(product("r" + i, "สุ่ม").occurs(from, until).put());
        }
        readModel.apply(more, "a.2");
        for (int i = 0; i < 300; i++) {
            Instant from = DECEMBER.plusSeconds(random.nextInt(50) - 5);
            Instant until = from.plusSeconds(1 + random.nextInt(20));
            List<String> expected = spans.entrySet().stream()
                    .filter(span -> span.getValue()[0].isBefore(until) && span.getValue()[1].isAfter(from))
                    .map(Map.Entry::getKey)
                    .toList();
            Filter window = filter(new Occurs.During(from, until)).withKind("product");
            assertThat(readModel
                            .search(new SearchQuestion("", window, null, Sort.SOONEST, 0, 100, NOW))
                            .hits())
                    .extracting(hit -> hit.id())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void aSideLeftOpenIsOpen() {
        assertThat(during(JANUARY, null, Sort.SOONEST)).containsExactly("year", "across", "next");
        assertThat(during(null, DECEMBER, Sort.SOONEST)).containsExactly("year", "over");
        assertThat(during(null, null, Sort.SOONEST)).hasSize(6).doesNotContain("timeless");
    }

    @Test
    void whatIsOverIsNotWhatGoesOn() {
        assertThat(ids(readModel.search(question("", filter(new Occurs.Before(JANUARY)), Sort.LATEST))))
                .containsExactly("moment", "begins", "over");
    }

    @Test
    void whatHasNoTimeStandsLastInTheOrderOfTimes() {
        for (Sort sort : List.of(Sort.SOONEST, Sort.LATEST)) {
            List<String> walked = new ArrayList<>();
            String next = null;
            do {
                SearchAnswer answer =
                        readModel.search(new SearchQuestion("", Filter.none(), null, sort, 0, 2, NOW).after(next));
                walked.addAll(ids(answer));
                next = answer.next();
            } while (next != null);
            assertThat(walked).hasSize(9).doesNotHaveDuplicates();
            assertThat(walked.subList(6, 9)).contains("timeless");
        }
    }

    @Test
    void aNumberNarrowsFromItsLeastToBelowItsBound() {
        assertThat(priced(120.0, 850.5)).containsExactly("basket");
        assertThat(priced(null, 1000.0)).containsExactlyInAnyOrder("basket", "cloth");
        assertThat(priced(850.5, null)).containsExactly("cloth");
        assertThat(priced(null, null)).as("some price at all").hasSize(2);
    }

    @Test
    void numbersAreAddedUpOverWhatAFilterLetsThrough() {
        assertThat(readModel.sums(Filter.none(), List.of("stars", "price", "nothing"), NOW))
                .isEqualTo(Map.of(
                        "stars", new NumberSum(2, 8),
                        "price", new NumberSum(2, 970.5),
                        "nothing", new NumberSum(0, 0)));
        assertThat(readModel.sums(
                        Filter.none()
                                .withKind("product")
                                .withProvinces(List.of("48", "50"))
                                .withDistrict("4805"),
                        List.of("stars"),
                        NOW))
                .isEqualTo(Map.of("stars", new NumberSum(1, 5)));
        assertThat(readModel.sums(Filter.none().withKind("news"), List.of("stars"), NOW))
                .isEqualTo(Map.of("stars", new NumberSum(0, 0)));
    }

    @Test
    void districtsAreCountedWithinAProvinceOnly() {
        assertThat(readModel.search(question("")).facets()).doesNotContainKey("district");
        SearchAnswer within = readModel.search(
                question("", Filter.none().withProvinces(List.of("48")).withDistrict("4805"), Sort.NEWEST));
        assertThat(ids(within)).containsExactlyInAnyOrder("across", "cloth");
        assertThat(within.facets().get("district")).containsExactly(new FacetCount("4805", 2));
    }

    private List<String> during(@Nullable Instant from, @Nullable Instant until, Sort sort) {
        return ids(readModel.search(question("", filter(new Occurs.During(from, until)), sort)));
    }

    private static Filter filter(Occurs occurs) {
        return Filter.none().withOccurs(occurs);
    }

    private List<String> priced(@Nullable Double least, @Nullable Double below) {
        return ids(readModel.search(
                question("", Filter.none().withNumbers(List.of(new NumberRange("price", least, below))), Sort.NEWEST)));
    }
}
