package org.thongthin.site.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any value in a cell of a table. */
class CellsTest {
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "=",
                "+",
                "-",
                "@",
                "\t",
                "\r\n",
                "\n",
                "'",
                "\"",
                ",",
                ";",
                "＝",
                " ",
                "\u200b",
                "HYPERLINK(\"x\")",
                "ผ้า",
                "\u0000");
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(5))
                .list()
                .ofMaxSize(6)
                .map(all -> String.join("", all));
    }

    @Property(tries = 1000)
    void noTextBecomesAFormulaAndEachCanBeReadBack(@ForAll("texts") String text) {
        String cell = Cells.guarded(text);
        String bare = cell.replaceAll("^[\\s\\p{Z}\\p{Cf}]+", "");
        assertThat(bare)
                .doesNotStartWith("=")
                .doesNotStartWith("+")
                .doesNotStartWith("-")
                .doesNotStartWith("@");
        assertThat(cell).doesNotStartWith("\t").doesNotStartWith("\r").doesNotStartWith("\n");
        StringWriter file = new StringWriter();
        CsvWriter.builder().bufferSize(0).build(file).writeRecord(cell, "next");
        List<CsvRecord> read =
                CsvReader.builder().ofCsvRecord(file.toString()).stream().toList();
        assertThat(read).hasSize(1);
        assertThat(read.getFirst().getFields()).containsExactly(cell, "next");
    }

    @Example
    void numbersStayNumbersAndListsAreReadable() {
        assertThat(Cells.of(new BigDecimal("850.50"))).isEqualTo("850.50");
        assertThat(Cells.of(-5)).isEqualTo("-5");
        assertThat(Cells.of(null)).isEmpty();
        assertThat(Cells.of(List.of("มผช. 197/2557", "อย."))).isEqualTo("มผช. 197/2557 | อย.");
        assertThat(Cells.of(List.of(Map.of("organisation", "ชมรม")))).isEqualTo("{\"organisation\":\"ชมรม\"}");
        assertThat(Cells.of("+66 53 123 456")).isEqualTo("'+66 53 123 456");
        assertThat(Cells.of("'=1")).isEqualTo("''=1");
        assertThat(Cells.of("ต.ธาตุพนม")).isEqualTo("ต.ธาตุพนม");
    }
}
