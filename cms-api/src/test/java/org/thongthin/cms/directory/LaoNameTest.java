package org.thongthin.cms.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LaoNameTest {
    @ParameterizedTest
    @CsvSource({
        "อบต.บ้านไร่, องค์การบริหารส่วนตำบลบ้านไร่",
        "อ.บ.ต. บ้านไร่, องค์การบริหารส่วนตำบลบ้านไร่",
        "อบจ.นครพนม, องค์การบริหารส่วนจังหวัดนครพนม",
        "ทต.ธาตุพนม, เทศบาลตำบลธาตุพนม",
        "ท.ต.ธาตุพนม, เทศบาลตำบลธาตุพนม",
        "ทม.นครพนม, เทศบาลเมืองนครพนม",
        "ทน.เชียงใหม่, เทศบาลนครเชียงใหม่",
        "กทม., กรุงเทพมหานคร",
        "กรุงเทพฯ, กรุงเทพมหานคร",
        "ทมอ, ทมอ",
        "ธาตุพนม, ธาตุพนม"
    })
    void shortTypesAreSpelledOut(String typed, String spelledOut) {
        assertThat(LaoName.spelledOut(typed)).isEqualTo(spelledOut);
    }
}
