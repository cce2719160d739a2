package org.thongthin.site.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedEncodingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br, zstd | BROTLI",
                "gzip, deflate | GZIP",
                "GZip | GZIP",
                "x-gzip | GZIP",
                "br;q=0, gzip | GZIP",
                "br;q=0 | IDENTITY",
                "gzip;q=0, br;q=0, * | IDENTITY",
                "* | BROTLI",
                "*;q=0 | IDENTITY",
                "*;q=0, gzip;q=0.001 | GZIP",
                "br;q=0.2, gzip;q=0.8 | GZIP",
                "br;q=0.8,gzip;q=0.8 | BROTLI",
                "gzip;q=0.5, identity | IDENTITY",
                "identity;q=0, gzip | GZIP",
                "identity;q=0 | IDENTITY",
                "gzip ; q = 1.000 | GZIP",
                "gzip;q=1.001 | IDENTITY",
                "gzip;q=-1 | IDENTITY",
                "gzip;q=NaN | IDENTITY",
                "gzip;q= | IDENTITY",
                "gzip;level=9 | IDENTITY",
                "brotli, abr, br2 | IDENTITY",
                ",,;, ,gzip,, | GZIP",
                "'' | IDENTITY"
            })
    void theBestOfWhatIsTakenIsChosen(String header, Encoding best) {
        assertThat(AcceptedEncodings.best(header)).isEqualTo(best);
    }

    @Test
    void whoSaysNothingGetsTheContentAsItIs() {
        assertThat(AcceptedEncodings.best(null)).isEqualTo(Encoding.IDENTITY);
    }

    @Property(tries = 5_000)
    void noHeaderBreaksIt(
            @ForAll
                    @Chars({'b', 'r', 'g', 'z', 'i', 'p', ',', ';', 'q', '=', '*', '.', ' ', '0', '1'})
                    @CharRange(from = 'a', to = 'f')
                    String header) {
        assertThat(AcceptedEncodings.best(header)).isNotNull();
    }
}
