package org.thongthin.cms.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.Language;

class XlsxWriterTest extends SheetWriterContract {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    @Override
    SheetWriter writer() {
        return new XlsxWriter();
    }

    @Override
    List<List<String>> read(byte[] file) {
        return tab(file, 0).stream()
                .map(row -> row.stream().map(XlsxWriterTest::text).toList())
                .toList();
    }

    @Override
    String shown(String text) {
        return text;
    }

    @Override
    boolean looksWhole(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1).contains("PK\5\6");
    }

    @Property(tries = 300)
    void everyTextIsACellOfText(@ForAll("texts") String text) {
        Row row = tab(file(List.of(text)), 0).getLast();
        Cell cell = row.getCell(0);
        if (!CellText.of(text).isEmpty()) {
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
        }
        assertThat(cell.getFormula()).isNull();
    }

    @Example
    void daysAreNumbersThatShowTheBuddhistEraInThaiOnly() {
        for (Language language : Language.values()) {
            Sheet<Integer> sheet = new Sheet<>(
                    "วัน",
                    language,
                    List.of(
                            new Column.Day<>("วัน", 12, row -> LocalDate.of(2026, 11, 20)),
                            new Column.Moment<>("เวลา", 18, row -> Instant.parse("2026-11-20T07:05:00Z")),
                            new Column.Figure<>("จำนวน", 10, row -> row)),
                    Sheet.Notes.NONE);
            Row row = tab(file(sheet, reader -> reader.accept(7)), 0).getLast();
            assertThat(row.stream()).allMatch(cell -> cell.getType() == CellType.NUMBER);
            assertThat(row.getCell(0).asDate().toLocalDate()).isEqualTo("2026-11-20");
            assertThat(row.getCell(1).asDate()).isEqualTo("2026-11-20T14:05:00");
            String era = language == Language.TH ? "[$-107041E]" : "";
            assertThat(row.getCell(0).getDataFormatString()).isEqualTo(era + "d mmm yyyy");
            assertThat(row.getCell(1).getDataFormatString()).isEqualTo(era + "d mmm yyyy h:mm");
        }
    }

    @Example
    void theHeadingStaysInViewAndColumnsAreAsWideAsSaid() {
        String xml = parts(file(List.of("หนึ่ง"))).get("xl/worksheets/sheet1.xml");
        assertThat(xml).contains("state=\"frozen\"", "topLeftCell=\"A2\"", "<autoFilter ref=\"A1:A2\"");
        assertThat(xml).containsPattern("<col[^>]* width=\"40(\\.0)?\"");
        assertThat(xml).doesNotContain("<f>");
    }

    @Example
    void notesStandOnATabOfTheirOwn() {
        Sheet.Notes notes = new Sheet.Notes(
                "เกี่ยวกับไฟล์นี้", List.of(new Sheet.Note("ตัวกรอง", "=จังหวัด"), new Sheet.Note("โดย", "มาลี")));
        Sheet<String> sheet =
                new Sheet<>("ตาราง", Language.TH, List.of(new Column.Words<>("ก", 10, row -> row)), notes);
        byte[] file = file(sheet, reader -> reader.accept("ข"));
        assertThat(tab(file, 1).stream().map(row -> row.getCellText(0) + ": " + row.getCellText(1)))
                .containsExactly("ตัวกรอง: =จังหวัด", "โดย: มาลี");
        assertThat(tab(file, 1).getFirst().getCell(1).getType()).isEqualTo(CellType.STRING);
    }

    static List<Row> tab(byte[] file, int index) {
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false));
                Stream<Row> rows = workbook.getSheet(index).orElseThrow().openStream()) {
            return rows.toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        String format = cell.getDataFormatString();
        if (cell.getType() == CellType.NUMBER && format != null && format.contains("yyyy")) {
            return format.contains("h")
                    ? DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").format(cell.asDate())
                    : cell.asDate().toLocalDate().toString();
        }
        // The reader leaves the escapes of ECMA-376 22.9.2.19 as they stand.
        Matcher escaped = ESCAPED.matcher(cell.getText());
        return escaped.replaceAll(
                code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }

    /** By the directory at its end, as spreadsheet programs read: the file was written in one go. */
    static Map<String, String> parts(byte[] file) {
        Map<String, String> parts = new HashMap<>();
        try {
            Path path = Files.createTempFile("sheet", ".xlsx");
            Files.write(path, file);
            try (ZipFile zip = new ZipFile(path.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    byte[] part = zip.getInputStream(entry).readAllBytes();
                    parts.put(entry.getName(), new String(part, StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(path);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return parts;
    }
}
