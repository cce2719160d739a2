package org.thongthin.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thongthin.search.index.Sample.ids;
import static org.thongthin.search.index.Sample.landmark;
import static org.thongthin.search.index.Sample.product;
import static org.thongthin.search.index.Sample.question;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.search.query.SearchAnswer;

/** Synonyms work with the change that brings them, and no item is indexed anew. */
class SynonymSearchTest {
    @TempDir
    Path folder;

    private ReadModel readModel;

    @BeforeEach
    void fill() {
        readModel = ReadModel.open(folder);
        readModel.apply(
                List.of(
                        landmark("wat", "วัดป่าบ้านตาด")
                                .body("วัดป่ากลางทุ่งนา")
                                .put(),
                        landmark("spring", "น้ำพุร้อนหินดาด")
                                .body("แช่น้ำร้อนริมลำธาร")
                                .put(),
                        product("basil", "ผัดกะเพราหมูกรอบ")
                                .body("ร้านข้างตลาด")
                                .put(),
                        product("otop", "ศูนย์ OTOP บ้านไร่")
                                .body("ของดีของตำบล")
                                .put(),
                        product("shop", "ร้าน โอทอป ริมทาง").body("ของดีริมทาง").put()),
                "a.1");
    }

    @AfterEach
    void close() {
        readModel.close();
    }

    private void say(String id, String source, String cursor) {
        readModel.apply(List.of(new ReadModelChange.PutReference(new Reference("synonym-group", id, source))), cursor);
    }

    @Test
    void aGroupIsKnownWithTheChangeThatBringsItAndForgottenWithTheOneThatTakesIt() {
        assertThat(ids(readModel.search(question("hot spring")))).isEmpty();
        say("1", "{\"terms\":[\"น้ำพุร้อน\",\"hot spring\"]}", "a.2");
        assertThat(ids(readModel.search(question("Hot Spring")))).containsExactly("spring");
        say("1", "{\"terms\":[\"น้ำพุร้อน\",\"therme\"]}", "a.3");
        assertThat(ids(readModel.search(question("hot spring")))).isEmpty();
        assertThat(ids(readModel.search(question("therme หินดาด")))).containsExactly("spring");
        readModel.apply(List.of(new ReadModelChange.RemoveReference("synonym-group", "1")), "a.4");
        assertThat(ids(readModel.search(question("therme")))).isEmpty();
    }

    @Test
    void whatWasTypedComesBeforeWhatMeansTheSame() {
        say("1", "{\"terms\":[\"โอทอป\",\"OTOP\"]}", "a.2");
        assertThat(ids(readModel.search(question("OTOP")))).containsExactly("otop", "shop");
        assertThat(ids(readModel.search(question("โอทอป")))).containsExactly("shop", "otop");
        assertThat(readModel.search(question("โอทอป")).total()).isEqualTo(2);
    }

    @Test
    void aMisspellingFindsWhatIsSpeltRight() {
        say("1", "{\"from\":\"กระเพรา\",\"to\":[\"กะเพรา\"]}", "a.2");
        SearchAnswer answer = readModel.search(question("ผัดกระเพรา"));
        assertThat(ids(answer)).containsExactly("basil");
        assertThat(answer.corrected()).isNull();
    }

    @Test
    void theRestOfTheQuestionStillCounts() {
        say("1", "{\"terms\":[\"วัดป่า\",\"forest temple\"]}", "a.2");
        assertThat(ids(readModel.search(question("forest temple บ้านตาด")))).startsWith("wat");
        assertThat(ids(readModel.search(question("forest temple")))).containsExactly("wat");
    }

    @Test
    void theOtherWordsAreMarkedToo() {
        say("1", "{\"terms\":[\"น้ำพุร้อน\",\"hot spring\"]}", "a.2");
        readModel.apply(
                List.of(landmark("other", "บ่อหินดาด")
                        .body("มีน้ำพุร้อนไหลตลอดปี")
                        .put()),
                "a.3");
        SearchAnswer answer = readModel.search(question("hot spring"));
        assertThat(answer.hits())
                .filteredOn(hit -> hit.id().equals("other"))
                .allSatisfy(hit -> assertThat(hit.snippet().marks()).isNotEmpty())
                .hasSize(1);
    }

    @Test
    void fiveHundredGroupsOfTenAreNoBurden() {
        readModel.apply(
                IntStream.range(0, 500)
                        .mapToObj(group -> new ReadModelChange.PutReference(
                                new Reference("synonym-group", "g" + group, group(group))))
                        .toList(),
                "a.2");
        assertThat(ids(readModel.search(question("คำที่ 7 ของ 3 บ้านตาด")))).doesNotContain("basil");
        assertThat(ids(readModel.search(question("วัดป่าบ้านตาด")))).startsWith("wat");
    }

    private static String group(int group) {
        return IntStream.range(0, 10)
                .mapToObj(term -> "\"คำที่ " + term + " ของ " + group + "\"")
                .toList()
                .toString()
                .transform(terms -> "{\"terms\":" + terms + "}");
    }
}
