package org.thongthin.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTermsTest {
    @ParameterizedTest
    @CsvSource({
        "คลองท่อม, khlong thom",
        "บ้านไร่, ban rai",
        "เชียงใหม่, chiang mai",
        "นครพนม, nakhon phanom",
        "เกาะลันตา, ko lanta",
        "สวนหลวง, suan luang",
        "ห้วยแถลง, huai thalaeng",
        "ศรีสะเกษ, si sa ket",
        "กระบี่, krabi",
        "เมืองเลย, mueang loei",
        "ทรายมูล, sai mun",
        "วัดพระธาตุ, wat phra that"
    })
    void aThaiNameSoundsLikeItsOfficialSpelling(String thai, String roman) {
        assertThat(whole(thai)).isIn(asked(roman));
    }

    @ParameterizedTest
    @CsvSource({
        "Nakhon Phanom, nakorn panom",
        "Phra That, Pra Tat",
        "Ko Samui, koh samui",
        "Chiang Mai, ChiangMai",
        "Wiang Sa, vieng sa",
        "Chonburi, Jonburi",
        "Khon Kaen, kon kaen",
        "Bueng Kan, Buengkarn",
        "Phuket, Puuket",
        "Ubon, Ubol"
    })
    void variantsOfASpellingSoundAlike(String one, String other) {
        String sounds = SoundTerms.ofHeading(Normaliser.normalise(one)).getFirst();
        assertThat(sounds).isIn(asked(other));
    }

    @Test
    void officialNamesThatAreNoReadingAreKnown() {
        assertThat(SoundTerms.ofName("กรุงเทพมหานคร")).containsAll(asked("Bangkok"));
        assertThat(SoundTerms.ofName("นครราชสีมา")).containsAll(asked("Korat"));
        assertThat(SoundTerms.ofName("อุบลราชธานี")).contains(whole("ubonratchathani"));
    }

    @Test
    void whatKindOfPlaceIsAskedForIsNoPartOfItsName() {
        assertThat(asked("Krabi Province")).isEqualTo(asked("krabi"));
        assertThat(SoundTerms.ofHeading(Normaliser.normalise("อบต.บ้านไร่")))
                .isEqualTo(SoundTerms.ofHeading(Normaliser.normalise("บ้านไร่")));
    }

    @Test
    void aQuestionWithoutRomanLettersAsksForNoSounds() {
        assertThat(SoundTerms.ofQuestion("บ้านไร่ 2567").grams()).isEmpty();
        assertThat(SoundTerms.ofQuestion("บ้านไร่ 2567").wholes()).isEmpty();
    }

    /** The sounds of names are compared over all of them in the registry; any other text has some too, and never fails. */
    @Property
    void anythingCanBeReadAloud(@ForAll String text) {
        String normalised = Normaliser.normalise(text);
        assertThat(SoundTerms.ofHeading(normalised)).allMatch(term -> term.matches("=?[a-z]+"));
        assertThat(SoundTerms.ofQuestion(normalised).grams()).allMatch(term -> term.matches("[a-z]+"));
    }

    private static String whole(String name) {
        return SoundTerms.ofHeading(Normaliser.normalise(name)).getFirst();
    }

    private static List<String> asked(String roman) {
        return SoundTerms.ofQuestion(Normaliser.normalise(roman)).wholes().stream()
                .map(SoundTerms.Whole::term)
                .toList();
    }
}
