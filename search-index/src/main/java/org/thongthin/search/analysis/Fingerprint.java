package org.thongthin.search.analysis;

import com.ibm.icu.util.VersionInfo;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * A short name of what the analysis does. It is taken from what comes out for a text that touches every rule, so that
 * no one has to remember to raise a number when a rule or ICU's dictionary changes.
 */
public final class Fingerprint {
    private static final String SAMPLE = """
            อบต.บ้านไร่ อ.บ.ต. บ้านไร่ ทต.ธาตุพนม ทม.นครพนม ทน.ขอนแก่น อบจ.นครพนม อ.เมือง จ.นครพนม ต.ในเมือง กทม. กรุงเทพฯ
            นํ้าตก นํา้ น้ํา นํๅ เเม่กลอง ท่ี่ ก็ ๑๒ ส.ค. ๒๕๖๗ ค.ศ. 2024 พ.ศ. 2567 ต่างๆ ฯลฯ Café Ångström
            เทศบาลตำบลธาตุพนมจัดงานประเพณีไหลเรือไฟออกพรรษา ผ้าไหมมัดหมี่ทอมือย้อมสีธรรมชาติ ข้าวเหนียวมะม่วง
            องค์การบริหารส่วนตำบลสวนหลวงร่วมกับจิตอาสาปลูกป่าชายเลน ถ้ำมรกต วัดพระธาตุพนมวรมหาวิหาร ตากลม
            """;

    private static final String VALUE = compute();

    private Fingerprint() {}

    /** Equal for two builds whose analysis gives the same terms for the sample, on the same version of ICU. */
    public static String value() {
        return VALUE;
    }

    private static String compute() {
        String normalised = Normaliser.normalise(SAMPLE);
        WholeNames official = WholeNames.official();
        String terms = Words.texts(normalised) + " " + Grams.of(normalised) + " " + VersionInfo.ICU_VERSION
                + WholeNames.runs(normalised) + official.in(normalised, Words.of(normalised))
                + SoundTerms.ofHeading(normalised) + official.soundTerms();
        CRC32C checksum = new CRC32C();
        checksum.update(terms.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(checksum.getValue());
    }
}
