package org.thongthin.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thongthin.search.index.Sample.ids;
import static org.thongthin.search.index.Sample.question;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.search.analysis.WholeNames;
import org.thongthin.search.query.GeoPoint;

/** Names of the directory are found as names, in items that were there before them too. */
class ProtectedNamesTest {
    /** Cut by the dictionary of words as น้ำ, ผา and สุข, which the second item has too. */
    private static final String NAME = "น้ำผาสุข";

    private static final ReadModelChange THE_ONE_NAMED = Sample.news("named", "ข่าวประชาสัมพันธ์")
            .body("ชาวน้ำผาสุขร่วมแรงร่วมใจ")
            .put();
    private static final ReadModelChange ANOTHER =
            Sample.news("another", "น้ำ").body("ผา น้ำ สุข ผา น้ำ สุข น้ำ ผา").put();

    @TempDir
    Path folder;

    private Path index;

    @BeforeEach
    void anIndex() {
        index = folder.resolve("index");
    }

    private static ReadModelChange organisation(String code, String name) {
        String source = "{\"code\":\"" + code + "\",\"nameTh\":\"" + name + "\"}";
        return new ReadModelChange.PutReference(new Reference("organisation", code, source));
    }

    @Test
    void aNewNameIsKnownInWhatWasThereBefore() {
        try (ReadModel readModel = ReadModel.open(index)) {
            readModel.apply(List.of(THE_ONE_NAMED, ANOTHER), "1");
            assertThat(named(readModel)).isEmpty();
            readModel.apply(List.of(organisation("5480199", "เทศบาลตำบล" + NAME)), "2");
            assertThat(named(readModel)).containsExactly("named");
            assertThat(ids(readModel.search(question("ทต." + NAME)))).startsWith("named");
        }
    }

    @Test
    void aNameIsKnownWhereverItStandsInTheBatch() {
        try (ReadModel readModel = ReadModel.open(index)) {
            readModel.apply(List.of(ANOTHER), "1");
            readModel.apply(List.of(THE_ONE_NAMED, organisation("5480199", "อบต." + NAME)), "2");
            assertThat(named(readModel)).containsExactly("named");
        }
    }

    @Test
    void aRebuildKnowsTheNamesOfItsSnapshotInWhicheverOrderTheyCome() {
        try (ReadModel readModel = ReadModel.open(index)) {
            for (List<ReadModelChange> order : List.of(
                    List.of(organisation("5480199", NAME), THE_ONE_NAMED, ANOTHER),
                    List.of(THE_ONE_NAMED, ANOTHER, organisation("5480199", NAME)))) {
                try (Rebuild rebuild = readModel.rebuild()) {
                    order.forEach(rebuild::add);
                    rebuild.swap("1");
                }
                assertThat(named(readModel)).containsExactly("named");
            }
        }
    }

    @Test
    void aRestartKeepsTheNames() {
        try (ReadModel readModel = ReadModel.open(index)) {
            readModel.apply(List.of(organisation("5480199", NAME)), "1");
        }
        try (ReadModel readModel = ReadModel.open(index)) {
            readModel.apply(List.of(THE_ONE_NAMED, ANOTHER), "2");
            assertThat(named(readModel)).containsExactly("named");
        }
    }

    @Test
    void onlyWhatMentionsANewNameIsIndexedAnew() {
        try (ReadModel readModel = ReadModel.open(index)) {
            readModel.apply(List.of(THE_ONE_NAMED, ANOTHER), "1");
            List<Integer> before = numbers(readModel);
            readModel.apply(List.of(organisation("5480199", NAME)), "2");
            List<Integer> after = numbers(readModel);
            assertThat(after.get(0)).isGreaterThan(before.get(0));
            assertThat(after.get(1)).isEqualTo(before.get(1));
        }
    }

    @Test
    void whatIsIndexedAnewIsAsItWas() {
        Instant time = Instant.parse("2026-03-01T02:03:04.567Z");
        IndexedItem item = new IndexedItem(
                "1",
                "story",
                "ชื่อ",
                "Title",
                "ย่อ",
                "เนื้อความ",
                "English",
                "ข้อเท็จจริง",
                "หมวด",
                "5480101",
                "subdistrict-municipality",
                "northeast",
                "48",
                "4801",
                List.of("ชื่อหนึ่ง", "ชื่อสอง"),
                new GeoPoint(17.4, 104.7),
                time,
                time.plusSeconds(1),
                time.plusSeconds(2),
                time.plusSeconds(3),
                List.of("b", "a"),
                Map.of("stars", 4.0, "price", 850.5),
                "{\"a\":1}");
        try (ReadModel readModel = ReadModel.open(index)) {
            readModel.apply(List.of(new ReadModelChange.PutItem(item)), "1");
            assertThat(readModel.<IndexedItem>read(searcher -> StoredItem.read(searcher.storedFields(), 0)))
                    .isEqualTo(item);
        }
    }

    private static List<String> named(ReadModel readModel) {
        return readModel.read(searcher -> {
            List<String> ids = new java.util.ArrayList<>();
            org.apache.lucene.search.Query query = new org.apache.lucene.search.TermQuery(
                    new org.apache.lucene.index.Term(Fields.WHOLE_NAMES, WholeNames.bare(NAME)));
            for (org.apache.lucene.search.ScoreDoc hit : searcher.search(query, 10).scoreDocs) {
                Document document = searcher.storedFields().document(hit.doc);
                ids.add(document.get(Fields.ID));
            }
            return ids;
        });
    }

    private static List<Integer> numbers(ReadModel readModel) {
        return readModel.read(searcher -> {
            List<Integer> numbers = new java.util.ArrayList<>();
            for (String id : List.of("named", "another")) {
                org.apache.lucene.search.Query query = new org.apache.lucene.search.TermQuery(
                        new org.apache.lucene.index.Term(Fields.KEY, ItemDocument.key(id)));
                numbers.add(searcher.search(query, 1).scoreDocs[0].doc);
            }
            return numbers;
        });
    }
}
