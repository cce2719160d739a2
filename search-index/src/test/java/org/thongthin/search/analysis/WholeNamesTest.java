package org.thongthin.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WholeNamesTest {
    private static final WholeNames NAMES =
            WholeNames.official().with(List.of("เทศบาลตำบลน้ำผาสุข", "ศิลปะ วัฒนธรรม และแหล่งมรดก", "เขาวัว-พลอยแหวน"));

    private static List<String> in(String text) {
        String normalised = Normaliser.normalise(text);
        return NAMES.in(normalised, Words.of(normalised));
    }

    @Test
    void provincesAndDistrictsAreKnown() {
        assertThat(in("ตลาดคลองท่อม จ.กระบี่")).containsExactly("คลองท่อม", "กระบี่");
    }

    @Test
    void theLongestNameCounts() {
        assertThat(in("เมืองนครพนม")).containsExactly("เมืองนครพนม");
    }

    @Test
    void aLongNameIsFoundHoweverTheWordsAroundItAreCut() {
        assertThat(in("ชาวน้ำผาสุขร่วมแรงร่วมใจ")).containsExactly("น้ำผาสุข");
    }

    @Test
    void aShortNameIsNoPartOfAWord() {
        assertThat(in("พลังงาน")).isEmpty();
    }

    @Test
    void aNameOfSeveralRunsIsOne() {
        assertThat(in("หมวดศิลปะ วัฒนธรรม และแหล่งมรดก")).containsExactly("ศิลปะ วัฒนธรรม และแหล่งมรดก");
        assertThat(in("ทต.เขาวัว-พลอยแหวน")).containsExactly("เขาวัว พลอยแหวน");
    }

    @Test
    void aTypeOfLocalGovernmentIsNoPartOfTheName() {
        assertThat(WholeNames.bare("อบต.บ้านไร่")).isEqualTo("บ้านไร่");
        assertThat(WholeNames.runs(Normaliser.normalise("อบต.บ้านไร่")))
                .containsExactly("องค์การบริหารส่วนตำบล", "บ้านไร่", "องค์การบริหารส่วนตำบล บ้านไร่");
    }

    @Test
    void aQuestionForAPlaceIsForItsName() {
        assertThat(PlaceKinds.without(Normaliser.normalise("อ.บ.ต.บ้านไร่ จ.กระบี่")))
                .isEqualTo("บ้านไร่ กระบี่");
        assertThat(PlaceKinds.without("จังหวัดกระบี่")).isEqualTo("กระบี่");
        assertThat(PlaceKinds.without("จังหวัดไหนใหญ่ที่สุด")).isEqualTo("จังหวัดไหนใหญ่ที่สุด");
        assertThat(PlaceKinds.without("เทศบาลตำบล")).isEqualTo("เทศบาลตำบล");
    }
}
