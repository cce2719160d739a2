package org.thongthin.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thongthin.search.index.Sample.NOW;
import static org.thongthin.search.index.Sample.landmark;
import static org.thongthin.search.index.Sample.question;

import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherVersionTest {
    private static final Version OTHER = new Version(Commit.SCHEMA, "words cut otherwise");

    @TempDir
    Path folder;

    @BeforeEach
    void fillByAnotherVersion() {
        try (ReadModel readModel = ReadModel.open(folder, OTHER)) {
            readModel.apply(
                    List.of(
                            landmark("1", "วัดพระธาตุ").put(),
                            landmark("2", "น้ำตกตาดโตน").put()),
                    "e.1");
        }
    }

    @Test
    void anIndexWhoseWordsAreCutOtherwiseAnswersUntilTheNewOneIsSwappedIn() {
        try (ReadModel readModel = ReadModel.open(folder)) {
            assertThat(readModel.rebuildReason()).isEqualTo(RebuildReason.OTHER_VERSION);
            assertThat(readModel.cursor()).isEqualTo("e.1");
            assertThat(readModel.search(question("พระธาตุ")).total()).isEqualTo(1);
            try (Rebuild rebuild = readModel.rebuild()) {
                rebuild.add(landmark("1", "วัดพระธาตุพนม").put());
                assertThat(readModel.search(question("")).total()).isEqualTo(2);
                rebuild.swap("e.2");
            }
            assertThat(readModel.rebuildReason()).isNull();
            assertThat(readModel.search(question("")).total()).isEqualTo(1);
        }
        try (ReadModel readModel = ReadModel.open(folder)) {
            assertThat(readModel.rebuildReason()).isNull();
            assertThat(readModel.cursor()).isEqualTo("e.2");
        }
    }

    @Test
    void nothingIsPutIntoItButWhatIsHiddenGoes() {
        try (ReadModel readModel = ReadModel.open(folder)) {
            assertThatThrownBy(
                            () -> readModel.apply(List.of(landmark("3", "สาม").put()), "e.2"))
                    .isInstanceOf(IllegalStateException.class);
            readModel.apply(List.of(new ReadModelChange.RemoveItem("2")), "e.1");
            assertThat(readModel.item("2", NOW)).isNull();
        }
        try (ReadModel readModel = ReadModel.open(folder, OTHER)) {
            assertThat(readModel.rebuildReason())
                    .as("it is of the other version still")
                    .isNull();
            assertThat(readModel.item("1", NOW)).isNotNull();
            assertThat(readModel.item("2", NOW)).isNull();
            assertThat(readModel.cursor()).isEqualTo("e.1");
        }
    }

    @Test
    void aVersionThatIsPutBackStartsWithTheIndexThatCountsAndBuildsItsOwnAgain() {
        try (ReadModel readModel = ReadModel.open(folder);
                Rebuild rebuild = readModel.rebuild()) {
            rebuild.add(landmark("1", "วัดพระธาตุพนม").put());
            rebuild.swap("e.2");
        }
        try (ReadModel readModel = ReadModel.open(folder, OTHER)) {
            assertThat(readModel.rebuildReason()).isEqualTo(RebuildReason.OTHER_VERSION);
            assertThat(readModel.search(question("")).total()).isEqualTo(1);
        }
    }

    /** As schema 1 had it: words without positions, which the finer ways to search ask for. */
    @Test
    void oneWhoseWordsStandInItOtherwiseIsSearchedPlainly() throws Exception {
        Path older = folder.resolve("older");
        Version one = new Version("1", "words cut otherwise");
        try (ReadModel readModel = ReadModel.open(older, one)) {
            readModel.apply(List.of(), "e.1");
        }
        try (FSDirectory directory = FSDirectory.open(older.resolve("generation-1"));
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            Document document = new Document();
            document.add(new StringField(Fields.KEY, ItemDocument.key("1"), Field.Store.NO));
            document.add(new StringField(Fields.TYPE, ItemDocument.TYPE, Field.Store.NO));
            document.add(new StoredField(Fields.ID, "1"));
            document.add(new SortedDocValuesField(Fields.ID, new BytesRef("1")));
            document.add(new StoredField(Fields.SOURCE, "{}"));
            for (String word : List.of("วัด", "ใหม่")) {
                document.add(new StringField(Fields.WORDS, word, Field.Store.NO));
            }
            writer.addDocument(document);
            writer.setLiveCommitData(new Commit(one, "e.1").data().entrySet());
            writer.commit();
        }
        try (ReadModel readModel = ReadModel.open(older)) {
            assertThat(readModel.rebuildReason()).isEqualTo(RebuildReason.OTHER_VERSION);
            for (String text : List.of("", "วัด", "วัดใหม่")) {
                assertThat(readModel.search(question(text)).total()).as(text).isEqualTo(1);
            }
            assertThat(readModel.search(question("น้ำตก")).total()).isZero();
            assertThat(readModel.suggest("วัด", 5, NOW)).isEmpty();
        }
    }

    @Test
    void oneThatQuestionsBreakAtIsLeftForAnEmptyOne() throws Exception {
        Path odd = folder.resolve("odd");
        try (ReadModel readModel = ReadModel.open(odd, OTHER)) {
            readModel.apply(List.of(), "e.1");
        }
        try (FSDirectory directory = FSDirectory.open(odd.resolve("generation-1"));
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            Document document = new Document();
            document.add(new StringField(Fields.TYPE, ItemDocument.TYPE, Field.Store.NO));
            document.add(new LongPoint(Fields.UNTIL, 1, 2));
            writer.addDocument(document);
            writer.setLiveCommitData(new Commit(OTHER, "e.1").data().entrySet());
            writer.commit();
        }
        try (ReadModel readModel = ReadModel.open(odd)) {
            assertThat(readModel.rebuildReason()).isEqualTo(RebuildReason.EMPTY);
            readModel.apply(List.of(landmark("1", "หนึ่ง").put()), "e.2");
        }
    }
}
