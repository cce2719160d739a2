package org.thongthin.cms.reports;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CsvWriterTest extends SheetWriterContract {
    @Override
    SheetWriter writer() {
        return new CsvWriter();
    }

    @Override
    List<List<String>> read(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return CsvReader.builder().skipEmptyLines(false).ofCsvRecord(text.substring(1)).stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    @Override
    String shown(String text) {
        return CsvText.guarded(text);
    }

    /** A CSV has no end of its own: that the transfer broke off is for the transfer to say. */
    @Override
    boolean looksWhole(byte[] file) {
        return read(file).size() > 5_000;
    }

    @Property(tries = 1000)
    void noFieldOfTextBeginsAsAFormulaDoes(@ForAll("texts") String text) {
        String field = read(file(List.of(text))).getLast().getFirst();
        assertThat(field.strip()).doesNotStartWith("=").doesNotStartWith("+");
        assertThat(field.strip()).doesNotStartWith("-").doesNotStartWith("@");
        assertThat(field).doesNotStartWith("\t").doesNotStartWith("\r").doesNotStartWith("\n");
    }

    @Property(tries = 1000)
    void readingTakesAwayWhatWritingPutThere(@ForAll("texts") String text) {
        String field = read(file(List.of(text))).getLast().getFirst();
        assertThat(CsvText.plain(field)).isEqualTo(CellText.of(text));
    }

    @Example
    void harmlessTextIsLeftAlone() {
        for (String text : List.of("ธาตุพนม", "a=b", "1-2", "'ยก", "''", "'", "ก@ข.ค")) {
            assertThat(CsvText.guarded(text)).isEqualTo(text);
            assertThat(CsvText.plain(text)).isEqualTo(text);
        }
        assertThat(CsvText.guarded("=1+1")).isEqualTo("'=1+1");
        assertThat(CsvText.guarded("'=1+1")).isEqualTo("''=1+1");
    }
}
