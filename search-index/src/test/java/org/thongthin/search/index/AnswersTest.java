package org.thongthin.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thongthin.search.index.Sample.NOW;
import static org.thongthin.search.index.Sample.ids;
import static org.thongthin.search.index.Sample.landmark;
import static org.thongthin.search.index.Sample.product;
import static org.thongthin.search.index.Sample.question;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.search.query.FacetCount;
import org.thongthin.search.query.Filter;
import org.thongthin.search.query.Hit;
import org.thongthin.search.query.Language;
import org.thongthin.search.query.SearchAnswer;
import org.thongthin.search.query.SearchQuestion;
import org.thongthin.search.query.Snippet;
import org.thongthin.search.query.Sort;

/** What an answer holds beside the order of its hits. */
class AnswersTest {
    @TempDir
    Path folder;

    private ReadModel readModel;

    @BeforeEach
    void fill() {
        readModel = ReadModel.open(folder);
        readModel.apply(
                List.of(
                        landmark("village", "บ้านแม่กำปอง")
                                .english("Mae Kampong village")
                                .summary("หมู่บ้านกลางหุบเขา ปลูกชาและกาแฟ")
                                .englishText("A village in a valley. Tea and coffee grow among the trees.")
                                .region("north")
                                .in("50")
                                .owner("6500101")
                                .ownerType("sao")
                                .published(Instant.parse("2025-12-31T17:00:00Z"))
                                .put(),
                        product("tea", "ชาดอยแม่ออน")
                                .region("north")
                                .in("50")
                                .owner("6500101")
                                .ownerType("sao")
                                .published(Instant.parse("2025-12-31T16:59:59Z"))
                                .put(),
                        product("silk", "ผ้าไหมธาตุพนม")
                                .region("northeast")
                                .owner("5480101")
                                .ownerType("subdistrict-municipality")
                                .occurs(Instant.parse("2019-05-01T00:00:00Z"))
                                .put(),
                        product("cloth", "ผ้าห่มธาตุพนม")
                                .owner("5480102")
                                .published(Instant.MAX)
                                .put()),
                "a.1");
    }

    @AfterEach
    void close() {
        readModel.close();
    }

    private List<String> found(Filter filter) {
        return ids(readModel.search(question("", filter, Sort.NEWEST)));
    }

    @Test
    void regionTypeOfOwnerAndYearNarrow() {
        assertThat(found(Filter.none().withRegion("north"))).containsExactlyInAnyOrder("village", "tea");
        assertThat(found(Filter.none().withOwnerType("subdistrict-municipality")))
                .containsExactly("silk");
        assertThat(found(Filter.none().withYear("2019"))).containsExactly("silk");
        assertThat(found(Filter.none().withRegion("north").withYear("2025"))).containsExactly("tea");
    }

    @Test
    void theYearIsThatOfTheEventOrElseOfThePublicationInBangkok() {
        SearchAnswer answer = readModel.search(question("", Filter.none(), Sort.NEWEST));
        assertThat(answer.facets().get("year"))
                .containsExactly(new FacetCount("2019", 1), new FacetCount("2025", 1), new FacetCount("2026", 1));
    }

    @Test
    void regionsAndTypesOfOwnersAreCountedWithoutTheirOwnFilter() {
        SearchAnswer answer =
                readModel.search(question("", Filter.none().withRegion("north").withOwnerType("sao"), Sort.NEWEST));
        assertThat(answer.total()).isEqualTo(2);
        assertThat(answer.facets().get("ownerType")).containsExactly(new FacetCount("sao", 2));
        assertThat(answer.facets().get("region")).containsExactly(new FacetCount("north", 2));
        assertThat(answer.facets().get("owner")).containsExactly(new FacetCount("6500101", 2));
    }

    @Test
    void ofAFacetNoMoreValuesAreGivenThanAskedFor() {
        SearchQuestion question = question("", Filter.none(), Sort.NEWEST);
        assertThat(readModel.search(question.withFacetValues(2)).facets().get("owner"))
                .containsExactly(new FacetCount("6500101", 2), new FacetCount("5480101", 1));
        assertThat(readModel.search(question.withFacetValues(0)).facets().get("owner"))
                .isEmpty();
    }

    @Test
    void countsAddUpOverManyCommitsAndWhatWasRemoved() {
        Random random = new Random(7);
        Map<String, String> owners = new HashMap<>();
        for (int commit = 0; commit < 30; commit++) {
            List<ReadModelChange> changes = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                String id = "many" + random.nextInt(200);
                String owner = "owner-" + random.nextInt(40);
                boolean removed = random.nextInt(4) == 0;
                changes.add(
                        removed
                                ? new ReadModelChange.RemoveItem(id)
                                : product(id, "ตะกร้าหวาย")
                                        .owner(owner)
                                        .in("10")
                                        .put());
                owners.remove(id);
                if (!removed) {
                    owners.put(id, owner);
                }
            }
            readModel.apply(changes, "b." + commit);
        }
        Map<String, Long> expected =
                owners.values().stream().collect(Collectors.groupingBy(owner -> owner, Collectors.counting()));
        List<FacetCount> sorted = expected.entrySet().stream()
                .map(count -> new FacetCount(count.getKey(), count.getValue()))
                .sorted(Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value))
                .toList();
        SearchQuestion question = question("", Filter.none().withProvinces(List.of("10")), Sort.NEWEST);
        assertThat(readModel.search(question).facets().get("owner")).isEqualTo(sorted);
        assertThat(readModel.search(question.withFacetValues(5)).facets().get("owner"))
                .isEqualTo(sorted.subList(0, 5));
    }

    @Test
    void whoReadsEnglishIsShownTheEnglishTextWhereThereIsOne() {
        Hit thai = readModel.search(question("ชา village")).hits().getFirst();
        assertThat(thai.title().text()).isEqualTo("บ้านแม่กำปอง");
        assertThat(thai.snippet().text()).isEqualTo("หมู่บ้านกลางหุบเขา ปลูกชาและกาแฟ");
        Hit english = readModel
                .search(question("village").in(Language.ENGLISH))
                .hits()
                .getFirst();
        assertThat(english.title().text()).isEqualTo("Mae Kampong village");
        assertThat(marked(english.title())).containsExactly("village");
        assertThat(english.snippet().text()).startsWith("A village in a valley.");
        Hit without =
                readModel.search(question("ผ้าไหม").in(Language.ENGLISH)).hits().getFirst();
        assertThat(marked(without.title())).containsExactly("ผ้าไหม");
    }

    @Test
    void whatIsAskedForAsTypedIsNotCorrected() {
        SearchQuestion mistyped = new SearchQuestion("zhksj,", Filter.none(), null, Sort.RELEVANCE, 0, 10, NOW);
        SearchAnswer corrected = readModel.search(mistyped);
        assertThat(corrected.corrected()).isEqualTo("ผ้าห่ม");
        assertThat(readModel.search(mistyped.asTyped()).corrected()).isNull();
    }

    private static List<String> marked(Snippet snippet) {
        return snippet.marks().stream()
                .map(mark -> snippet.text().substring(mark.start(), mark.end()))
                .toList();
    }
}
