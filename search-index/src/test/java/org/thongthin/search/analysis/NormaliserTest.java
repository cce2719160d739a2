package org.thongthin.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormaliserTest {
    @ParameterizedTest
    @CsvSource({
        "นํา, นำ",
        "นํ้า, น้ำ",
        "น้ํา, น้ำ",
        "นํา้, น้ำ",
        "นำ้, น้ำ",
        "เเม่, แม่",
        "แม่่่, แม่",
        "ท่ี, ที่",
        "ทีี่, ที่",
        "กุ่ํา, กุ่ำ",
        "ผูู้้, ผู้",
        "ตํ่า, ต่ำ",
        "ฤๅษี, ฤๅษี",
        "มๅ, มา",
        "พันธุ์, พันธุ์",
        "สิทธ์ิ, สิทธิ์"
    })
    void marksComeIntoTheOrderInWhichTheyAreRead(String typed, String read) {
        assertThat(Normaliser.normalise(typed)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "อบต.บ้านไร่, องค์การบริหารส่วนตำบล บ้านไร่",
        "อบต. บ้านไร่, องค์การบริหารส่วนตำบล  บ้านไร่",
        "อ.บ.ต.บ้านไร่, องค์การบริหารส่วนตำบล บ้านไร่",
        "อ บ ต บ้านไร่, องค์การบริหารส่วนตำบล  บ้านไร่",
        "อบตบ้านไร่, องค์การบริหารส่วนตำบล บ้านไร่",
        "องค์การบริหารส่วนตำบลบ้านไร่, องค์การบริหารส่วนตำบล บ้านไร่",
        "ทต.ธาตุพนม, เทศบาลตำบล ธาตุพนม",
        "ท.ม.นครพนม, เทศบาลเมือง นครพนม",
        "ทน.ขอนแก่น, เทศบาลนคร ขอนแก่น",
        "อบจ.นครพนม, องค์การบริหารส่วนจังหวัด นครพนม",
        "อ.เมือง จ.นครพนม, อำเภอ เมือง จังหวัด นครพนม",
        "ต.ในเมือง อ. ธาตุพนม, ตำบล ในเมือง อำเภอ ธาตุพนม",
        "จ นครพนม, จังหวัด นครพนม",
        "กทม., กรุงเทพมหานคร ",
        "กรุงเทพฯ, กรุงเทพมหานคร  ",
        "กรุงเทพมหานคร, กรุงเทพมหานคร",
        "12 ส.ค. 2567, 12 สิงหาคม 2567",
    })
    void abbreviationsAreWrittenOut(String typed, String full) {
        assertThat(Normaliser.normalise(typed).strip()).isEqualTo(full.strip());
    }

    @ParameterizedTest
    @CsvSource({
        "กล้วยอบตากแห้ง",
        "ปลาอบจนสุก",
        "ทนแดดทนฝน",
        "จ.ส.อ.สมชาย",
        "พล.ต.อ.สมชาย",
        "อบต้มตุ๋น",
        "เทศบาลนคร",
        "ต้นทน"
    })
    void wordsAndRanksThatLookLikeAbbreviationsStay(String text) {
        assertThat(Normaliser.normalise(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "พ.ศ. ๒๕๖๗, 2567",
        "ค.ศ.2024, 2567",
        "คศ 2024, 2567",
        "2024, 2567",
        "พ.ศ.2400, 2400",
        "1856, 1856",
        "20245, 20245",
        "1900.50, 1900.50",
        "ปี2000, ปี2543"
    })
    void yearsOfBothErasAreOne(String typed, String year) {
        assertThat(Normaliser.normalise(typed).strip()).isEqualTo(year);
    }

    @Test
    void latinIsFoldedAndLowered() {
        assertThat(Normaliser.normalise("Café ÅNGSTRÖM e\u0301 ＡＢＣ Straße")).isEqualTo("cafe angstrom e abc strasse");
    }

    @Test
    void whatIsNotSeenIsDropped() {
        assertThat(Normaliser.normalise("นคร\u200bพนม\u00ad\ufeff\u2060")).isEqualTo("นครพนม");
        assertThat(Normaliser.normalise("ต่างๆ ฯลฯ\u00a0ก\tข")).isEqualTo("ต่าง    ก ข");
        assertThat(Normaliser.normalise("\ud83dก\ude4f")).isEqualTo(" ก ");
    }

    @Test
    void aPlaceInTheNormalisedTextIsFoundInTheSource() {
        String source = "ไป อบต.บ้านไร่ ดื่มนํ้า";
        NormalisedText text = Normaliser.map(source);
        int start = text.text().indexOf("องค์การบริหารส่วนตำบล");
        assertThat(source.substring(text.sourceStart(start), text.sourceEnd(start + 3)))
                .isEqualTo("อบต.");
        int water = text.text().indexOf("น้ำ");
        assertThat(source.substring(text.sourceStart(water), text.sourceEnd(water + 3)))
                .isEqualTo("นํ้า");
    }

    @Test
    void everyCharacterThatThereIsStaysAsItBecomes() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String once = Normaliser.normalise("ก" + Character.toString(c) + "ิ");
            assertThat(Normaliser.normalise(once)).isEqualTo(once);
        }
    }

    @Test
    void marksBehindAVowelWithoutALetterStayWhereTheyAre() {
        for (String odd : List.of("ํๅ", "ก.ค.กทมํๅถ้ำ", "ำั", "อ.บ.ต.ำั", "ำัํา", " ำ้ ำ่ำ", "กำัำ")) {
            String once = Normaliser.normalise(odd);
            assertThat(Normaliser.normalise(once)).as(odd).isEqualTo(once);
            assertThat(once).doesNotContain(" ั", " ้", " ่");
        }
    }
}
