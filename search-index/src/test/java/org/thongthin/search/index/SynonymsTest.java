package org.thongthin.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SynonymsTest {
    private static final Synonyms SYNONYMS = Synonyms.of(List.of(
            "{\"id\":\"1\",\"terms\":[\"วัด\",\"temple\"]}",
            "{\"id\":\"2\",\"terms\":[\"ชุมชน\",\"หมู่บ้าน\"]}",
            "{\"id\":\"3\",\"from\":\"กระเพรา\",\"to\":[\"กะเพรา\"]}",
            "{\"id\":\"4\",\"terms\":[\"น้ำพุร้อน\",\"Hot  Spring\"]}",
            "{\"id\":\"5\",\"terms\":[\"โอทอป\",\"OTOP\"]}"));

    private static List<String> ways(String text) {
        return SYNONYMS.ways(text).stream().map(Synonyms.Way::text).toList();
    }

    @Test
    void whatMeansTheSameIsAskedForToo() {
        assertThat(ways("วัดป่า")).containsExactly("temple ป่า");
        assertThat(ways("Temple")).containsExactly("วัด");
        assertThat(ways("ร้านOTOP")).containsExactly("ร้าน โอทอป");
        assertThat(ways("น้ำตก")).isEmpty();
    }

    @Test
    void aTermOfSeveralWordsIsOneTerm() {
        assertThat(ways("hot spring ระนอง")).containsExactly("น้ำพุร้อน ระนอง");
        assertThat(ways("น้ำพุร้อนระนอง")).containsExactly("hot spring ระนอง");
    }

    @Test
    void aMisspellingIsReplacedAndNotTheOtherWayRound() {
        assertThat(ways("ผัดกระเพราหมู")).containsExactly("ผัด กะเพรา หมู");
        assertThat(ways("ผัดกะเพราหมู")).isEmpty();
    }

    @Test
    void severalTermsAreReplacedAloneAndTogether() {
        assertThat(SYNONYMS.ways("วัด ชุมชน"))
                .containsExactlyInAnyOrder(
                        new Synonyms.Way("วัด หมู่บ้าน", 1),
                        new Synonyms.Way("temple ชุมชน", 1),
                        new Synonyms.Way("temple หมู่บ้าน", 2));
    }

    @Test
    void whatIsPartOfAnotherWordIsNoTerm() {
        assertThat(ways("วัดผล")).allSatisfy(way -> assertThat(way).doesNotContain("temples"));
        assertThat(ways("templet")).isEmpty();
        assertThat(ways("ocotopus")).isEmpty();
    }

    @Test
    void manyOthersAreCapped() {
        String terms = String.join(
                ",", IntStream.range(0, 10).mapToObj(n -> "\"คำ" + n + "ก\"").toList());
        Synonyms many = Synonyms.of(List.of("{\"terms\":[" + terms + "]}"));
        assertThat(many.ways("คำ1ก คำ2ก คำ3ก")).hasSize(Synonyms.MOST_WAYS).allMatch(way -> way.replaced() == 1);
    }

    @Test
    void aSourceThatIsNoneSaysNothing() {
        for (String source :
                List.of("", "{", "[]", "{\"terms\":\"วัด\"}", "{\"terms\":[]}", "{\"from\":\"\",\"to\":[\"x\"]}")) {
            assertThat(Synonyms.of(List.of(source)).ways("วัด")).isEmpty();
        }
    }

    @Property
    void anyTextIsAQuestion(@ForAll String text) {
        assertThat(SYNONYMS.ways(text + "วัด" + text)).hasSizeLessThanOrEqualTo(Synonyms.MOST_WAYS);
    }
}
