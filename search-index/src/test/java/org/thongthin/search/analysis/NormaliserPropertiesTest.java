package org.thongthin.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NormaliserPropertiesTest {
    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.strings().all().ofMaxLength(60);
    }

    /** Much closer to what breaks: marks, abbreviations, digits, invisible characters in any order. */
    @Provide
    Arbitrary<String> thai() {
        Arbitrary<String> letters = Arbitraries.chars().range('ก', '๛').map(String::valueOf);
        Arbitrary<String> pieces = Arbitraries.of(
                "อบต",
                "อ.บ.ต.",
                "ทต.",
                "ทน.",
                "จ.",
                "อ.",
                "ต.",
                "ต. ",
                "กทม",
                "กรุงเทพ",
                "กรุงเทพฯ",
                "พ.ศ.",
                "ค.ศ. ",
                "2024",
                "๒๕๖๗",
                "ฯลฯ",
                "ๆ",
                "เเ",
                "ํา",
                "ํ้า",
                "้ำ",
                "่",
                " ",
                ".",
                "\u200b",
                "\u0301",
                "e",
                "É",
                "เทศบาลตำบล",
                "บ้านไร่",
                "มหานคร",
                "ก.ค.",
                "เม.ย.",
                "\ud83d",
                "🙏",
                "\u0eb1",
                "ศ",
                "1",
                "ดอน");
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(2, letters), net.jqwik.api.Tuple.of(3, pieces))
                .list()
                .ofMaxSize(14)
                .map(all -> String.join("", all));
    }

    @Property(tries = 3000)
    void normalisedTextStaysAsItIs(@ForAll("thai") String text) {
        String once = Normaliser.normalise(text);
        assertThat(Normaliser.normalise(once)).isEqualTo(once);
    }

    @Property(tries = 2000)
    void anythingIsNormalisedAndStaysAsItIs(@ForAll("anything") String text) {
        String once = Normaliser.normalise(text);
        assertThat(Normaliser.normalise(once)).isEqualTo(once);
    }

    @Property(tries = 2000)
    void noMarkLosesItsLetter(@ForAll("thai") String text) {
        String normalised = Normaliser.normalise(text);
        for (int i = 1; i < normalised.length(); i++) {
            if (isMark(normalised.charAt(i)) && normalised.charAt(i - 1) == ' ') {
                assertThat(startsWithLooseMark(text))
                        .as("%s became %s", text, normalised)
                        .isTrue();
            }
        }
    }

    @Property(tries = 2000)
    void everyPlaceLeadsBackIntoTheSource(@ForAll("thai") String text) {
        NormalisedText normalised = Normaliser.map(text);
        int last = 0;
        for (int i = 0; i < normalised.text().length(); i++) {
            assertThat(normalised.sourceStart(i)).isBetween(last, text.length() - 1);
            assertThat(normalised.sourceEnd(i + 1)).isBetween(normalised.sourceStart(i) + 1, text.length());
            last = normalised.sourceStart(i);
        }
    }

    @Property(tries = 1000)
    void wordsAndGramsComeOutOfAnything(@ForAll("thai") String text) {
        String normalised = Normaliser.normalise(text);
        for (Word word : Words.of(normalised)) {
            assertThat(normalised.substring(word.start(), word.end())).isEqualTo(word.text());
        }
        assertThat(Grams.of(normalised)).allMatch(gram -> gram.length() <= Grams.SIZE);
    }

    /** Whether some mark of the text had no letter before it to begin with, what is not seen aside. */
    private static boolean startsWithLooseMark(String text) {
        String seen = text.replaceAll("[\\p{Cf}\u0301]", "");
        for (int i = 0; i < seen.length(); i++) {
            if (isMark(seen.charAt(i)) && (i == 0 || !isBase(seen.charAt(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBase(char c) {
        return isMark(c) || (Character.isLetterOrDigit(c) && c != 'ๆ' && c != 'ฯ');
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
