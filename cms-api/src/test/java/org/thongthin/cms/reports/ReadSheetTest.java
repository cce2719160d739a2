package org.thongthin.cms.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;

/** Sheets as they arrive: from whatever program, in whatever encoding, or no sheets at all. */
class ReadSheetTest {
    private static final int MOST = 100;

    @Example
    void aWorkbookOfAnotherProgram() {
        byte[] file = SheetFiles.xlsx(List.of(
                List.of("username", "code", "n"),
                List.of("มาลี", 5480503, 1.5),
                List.of("", ""),
                List.of("=1", "ข", "")));
        assertThat(texts(file))
                .containsExactly(
                        List.of("username", "code", "n"), List.of("มาลี", "5480503", "1.5"), List.of("=1", "ข", ""));
        assertThat(ReadSheet.of(file, MOST).lines())
                .extracting(ReadSheet.Line::number)
                .containsExactly(1L, 2L, 4L);
    }

    @Example
    void aFormulaIsSaidToBeOne() {
        byte[] file = SheetFiles.xlsx(List.of(List.of("a", "b"), List.of("x", new SheetFiles.Formula("1+1"))));
        assertThat(ReadSheet.of(file, MOST).lines().getLast().fields())
                .extracting(ReadSheet.Field::isFormula)
                .containsExactly(false, true);
    }

    @Example
    void everyWayInWhichACellMayBeWritten() {
        byte[] file = SheetFiles.workbook(
                "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c><c r=\"C3\" t=\"inlineStr\"><is><t>แทรก</t></is></c>"
                        + "<c r=\"D3\"><v>5.480503E6</v></c><c t=\"b\"><v>1</v></c><c t=\"str\"><f>A1</f><v>ผล</v></c>"
                        + "<c r=\"G3\" t=\"e\"><v>#N/A</v></c><c r=\"H3\"><v>1E999999999</v></c><c r=\"I3\" t=\"s\"><v>99</v></c>"
                        + "<c r=\"XFD3\" t=\"inlineStr\"><is><t>ไกลเกิน</t></is></c></row>"
                        + "<row><c><v>007</v></c></row>",
                "<sst><si><t>ศูนย์</t></si><si><r><t>ราย</t></r><r><t xml:space=\"preserve\"> ละ_x0041_</t></r>"
                        + "<rPh><t>อ่านว่า</t></rPh></si></sst>");
        assertThat(texts(file))
                .containsExactly(
                        List.of("ราย ละA", "", "แทรก", "5480503", "TRUE", "ผล", "#N/A", "1E999999999", ""),
                        List.of("7"));
        assertThat(ReadSheet.of(file, MOST).lines())
                .extracting(ReadSheet.Line::number)
                .containsExactly(3L, 4L);
    }

    @Example
    void csvInTheEncodingsThatProgramsWriteInThailand() {
        String text = "ชื่อผู้ใช้,ชื่อ\r\nมาลี,\"ดวง, \"\"ใจ\"\"\"\r\n";
        List<List<String>> table = List.of(List.of("ชื่อผู้ใช้", "ชื่อ"), List.of("มาลี", "ดวง, \"ใจ\""));
        for (byte[] file : List.of(
                text.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE),
                text.getBytes(Charset.forName("x-windows-874")),
                text.getBytes(Charset.forName("TIS-620")),
                text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8))) {
            assertThat(texts(file)).isEqualTo(table);
        }
        assertThat(texts("ก;ข\n1,5;2\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(List.of("ก", "ข"), List.of("1,5", "2"));
        assertThat(texts("ก\tข\n1\t2\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(List.of("ก", "ข"), List.of("1", "2"));
    }

    @Example
    void blankRowsAtTheEndAreNoRows() {
        String blank = ",,\n".repeat(500);
        assertThat(texts(("a,b,c\n1,2,3\n" + blank).getBytes(StandardCharsets.UTF_8)))
                .hasSize(2);
        List<List<Object>> rows = new ArrayList<>(List.of(List.of("a"), List.of("1")));
        IntStream.range(0, 500).forEach(row -> rows.add(List.of(" ")));
        assertThat(texts(SheetFiles.xlsx(rows))).hasSize(2);
    }

    @Example
    void whatWasGuardedIsPlainAgain() {
        assertThat(texts("a\n'=1+1\n''=1\n'ยก\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(List.of("a"), List.of("=1+1"), List.of("'=1"), List.of("'ยก"));
    }

    @Example
    void whatIsNoSheetIsRefusedByName() {
        byte[] sheet = SheetFiles.xlsx(List.of(List.of("a"), List.of("1")));
        assertThat(refusal(new byte[0])).isEqualTo("sheet-empty");
        assertThat(refusal("\n , ,\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("sheet-empty");
        assertThat(refusal(SheetFiles.xlsx(List.of()))).isEqualTo("sheet-empty");
        assertThat(refusal(SheetFiles.ole("Workbook"))).isEqualTo("sheet-old-excel");
        assertThat(refusal(SheetFiles.ole("EncryptedPackage"))).isEqualTo("sheet-locked");
        assertThat(refusal(SheetFiles.locked(sheet))).isEqualTo("sheet-locked");
        assertThat(refusal(SheetFiles.zip(Map.of("word/document.xml", "<w/>")))).isEqualTo("sheet-other-file");
        assertThat(refusal(SheetFiles.zip(Map.of("xl/workbook.xml", "<workbook/>"))))
                .isEqualTo("sheet-damaged");
        assertThat(refusal(Arrays.copyOf(sheet, sheet.length / 2))).isEqualTo("sheet-damaged");
        assertThat(refusal("PK\3\4".getBytes(StandardCharsets.US_ASCII))).isEqualTo("sheet-damaged");
        assertThat(refusal("%PDF-1.7\n\u0000\u0001".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("sheet-other-file");
        assertThat(refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}))
                .isEqualTo("sheet-other-file");
        assertThat(refusal(new byte[] {(byte) 0xFF, (byte) 0xDB, (byte) 0xFC})).isEqualTo("sheet-other-file");
        assertThat(refusal("<html><table>".getBytes(StandardCharsets.UTF_8))).isEqualTo("sheet-other-file");
        assertThat(refusal("a,b\n\"open".getBytes(StandardCharsets.UTF_8))).isEqualTo("sheet-not-csv");
        assertThat(refusal("a,b\n\"1\"2\",".getBytes(StandardCharsets.UTF_8))).isEqualTo("sheet-not-csv");
        assertThat(refusal("a,b\n\"1\"2,\"3\"".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("sheet-not-csv");
    }

    @Example
    void anArchiveThatUnpacksToHundredsOfMegabytesIsLeftPacked() {
        assertThat(refusal(SheetFiles.bomb("xl/sharedStrings.xml"))).isEqualTo("sheet-unpacks-too-large");
        assertThat(refusal(SheetFiles.bomb("xl/worksheets/sheet1.xml"))).isEqualTo("sheet-unpacks-too-large");
    }

    @Example
    void entitiesOfADocumentTypeAreNotFollowed() {
        byte[] file = SheetFiles.workbook(
                "<row><c t=\"s\"><v>0</v></c></row>",
                "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><sst><si><t>&x;</t></si></sst>");
        assertThat(refusal(file)).isEqualTo("sheet-damaged");
    }

    @Example
    void moreRowsThanMayBeAreRefusedByTheirNumber() {
        String rows = "a\n" + "x\n".repeat(10_000);
        assertThat(refusal(rows.getBytes(StandardCharsets.UTF_8))).isEqualTo("sheet-too-long");
        List<List<Object>> many = Stream.concat(
                        Stream.of(List.<Object>of("a")),
                        IntStream.range(0, 10_000).mapToObj(List::<Object>of))
                .toList();
        assertThat(refusal(SheetFiles.xlsx(many))).isEqualTo("sheet-too-long");
        assertThat(texts(("a\n" + "x\n".repeat(MOST)).getBytes(StandardCharsets.UTF_8)))
                .hasSize(MOST + 1);
        assertThat(texts(SheetFiles.xlsx(many.subList(0, MOST + 1)))).hasSize(MOST + 1);
    }

    @Property(tries = 500)
    void noBytesEndInAnythingButLinesOrARefusal(@ForAll @Size(max = 300) byte[] bytes) {
        assertReadOrRefused(bytes);
    }

    @Property(tries = 300)
    void noDamageToAWorkbookDoesEither(@ForAll int place, @ForAll byte value) {
        byte[] file = SheetFiles.xlsx(List.of(List.of("username", "code"), List.of("มาลี", 5480503)));
        file[Math.floorMod(place, file.length)] = value;
        assertReadOrRefused(file);
    }

    @Property(tries = 300)
    void noSheetDataDoesEither(@ForAll("pieces") List<String> pieces) {
        assertReadOrRefused(SheetFiles.workbook(String.join("", pieces), "<sst/>"));
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "<row>",
                        "</row>",
                        "<row r=\"99999999999\">",
                        "<row r=\"-1\">",
                        "<c>",
                        "</c>",
                        "<c r=\"ZZZZZZ1\" t=\"s\">",
                        "<v>",
                        "</v>",
                        "<v>-1</v>",
                        "<v>9</v>",
                        "<c t=\"s\"><v></v></c>",
                        "<is>",
                        "<t>x</t>",
                        "&#0;",
                        "&amp;",
                        "<f/>")
                .list()
                .ofMaxSize(12);
    }

    private static void assertReadOrRefused(byte[] file) {
        try {
            assertThat(ReadSheet.of(file, MOST).lines()).isNotEmpty();
        } catch (Invalid refused) {
            assertThat(refused.errors().getFirst().pointer()).isEqualTo("/file");
        }
    }

    private static List<List<String>> texts(byte[] file) {
        return ReadSheet.of(file, MOST).lines().stream()
                .map(line -> line.fields().stream().map(ReadSheet.Field::text).toList())
                .toList();
    }

    private static String refusal(byte[] file) {
        List<FieldError> errors = new ArrayList<>();
        assertThatThrownBy(() -> ReadSheet.of(file, MOST))
                .isInstanceOfSatisfying(Invalid.class, invalid -> errors.addAll(invalid.errors()));
        assertThat(errors).hasSize(1);
        assertThat(errors.getFirst().pointer()).isEqualTo("/file");
        return errors.getFirst().code();
    }
}
