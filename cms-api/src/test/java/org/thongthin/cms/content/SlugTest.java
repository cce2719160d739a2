package org.thongthin.cms.content;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource({
        "พระธาตุพนม, พระธาตุพนม",
        "งานไหลเรือไฟ ปี 2569!, งานไหลเรือไฟ-ปี-2569",
        "น้ำตก (เทพพนา), น้ำตก-เทพพนา",
        "OTOP Fair, otop-fair",
        "'--', -",
        "'<script>', script"
    })
    void keepsThaiAsItIsWritten(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(slug);
    }

    @Test
    void aDraftWithoutATitleStillHasOne() {
        assertThat(Slug.of(null)).isEqualTo("-");
    }

    @Property
    void isShortAndSafeWhateverTheTitle(@ForAll String title) {
        String slug = Slug.of(title);
        assertThat(slug).isNotEmpty().hasSizeLessThanOrEqualTo(Slug.LONGEST);
        assertThat(slug).matches("-|[\\p{L}\\p{M}\\p{N}]+(-[\\p{L}\\p{M}\\p{N}]+)*");
    }

    @Property
    void neverCutsAConsonantFromItsMarks(
            @ForAll @StringLength(min = 81, max = 200) @CharRange(from = 'ก', to = '๏') String title) {
        String slug = Slug.of(title);
        String words = Slug.words(title);
        boolean cut = slug.length() < words.length() && words.startsWith(slug);
        if (cut && slug.codePoints().anyMatch(Character::isLetter)) {
            assertThat(Character.getType(words.charAt(slug.length()))).isNotEqualTo((int) Character.NON_SPACING_MARK);
        }
    }
}
