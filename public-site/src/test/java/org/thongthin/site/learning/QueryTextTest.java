package org.thongthin.site.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0812345678",
                "081-234-5678",
                "โทร 08 1234 5678",
                "+66 (81) 234-5678",
                "๐๘๑๒๓๔๕๖๗๘",
                "02 123 4567",
                "1-1037-00123-45-6",
                "๑๑๐๓๗๐๐๑๒๓๔๕๖",
                "somchai@example.com",
                "ไลน์ @somchai",
                "https://example.org/?token=1",
                "www.example.org",
                "AA1234567",
                "บัญชี 123-4-56789-0"
            })
    void whatMayBeOfAPersonIsNotCounted(String typed) {
        assertThat(QueryText.of(typed)).isNull();
    }

    @Property
    void noRunOfNineDigitsIsCountedHoweverItIsParted(
            @ForAll @NumericChars @StringLength(min = 9, max = 13) String number,
            @ForAll @IntRange(max = 3) int kind,
            @ForAll @Size(min = 1, max = 4) List<Integer> places) {
        char parting = " -./".charAt(kind);
        StringBuilder typed = new StringBuilder(number);
        for (Integer place : places) {
            typed.insert(Math.floorMod(place, typed.length() - 1) + 1, parting);
        }
        assertThat(QueryText.of("ติดต่อ " + number)).isNull();
        if (!typed.toString().contains(String.valueOf(parting).repeat(4))) {
            assertThat(QueryText.of(typed.toString())).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ตลาดน้ำ",
                "งบประมาณ 2569",
                "พ.ศ. 2568-2569",
                "ถนนสาย 1234",
                "OTOP 5 ดาว",
                "ราคา 1,500 บาท",
                "108 ท่า"
            })
    void whatIsOfNobodyIsCounted(String typed) {
        assertThat(QueryText.of(typed)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "!!!", "\u200b\u200b", "😀"})
    void whatSaysNothingIsNoQuery(String typed) {
        assertThat(QueryText.of(typed)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ตลาด น้ำ", " ตลาดน้ำ ", "ตลาด\u200bน้ำ", "ตลาดน\u0e49\u0e4dา", "ตลาดน้้ำ"})
    void spellingsOfTheSameAreOneQuery(String typed) {
        String key = Objects.requireNonNull(QueryText.of("ตลาดน้ำ")).key();
        assertThat(Objects.requireNonNull(QueryText.of(typed)).key()).isEqualTo(key);
    }

    @Property
    void whateverIsTypedAKeyIsShortAndCleanAndItsOwn(@ForAll String typed) {
        QueryText query = QueryText.of(typed);
        if (query != null) {
            assertThat(query.key())
                    .isNotBlank()
                    .hasSizeLessThanOrEqualTo(200)
                    .isEqualTo(query.key().strip());
            assertThat(query.spelling())
                    .hasSizeLessThanOrEqualTo(QueryText.LONGEST)
                    .doesNotContain("\n", "\u0000");
        }
    }
}
