package org.thongthin.cms.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.Language;

/** What every format owes whoever opens its file. Files are read back by a reader that is not ours. */
abstract class SheetWriterContract {
    static final String DANGER = "=+-@\t\r\n＝＋－＠'";

    abstract SheetWriter writer();

    /** The first table of a file: its texts as a program shows them, days and moments as ISO writes them. */
    abstract List<List<String>> read(byte[] file);

    /** How the format shows the text in its file, where that is not the text itself. */
    abstract String shown(String text);

    @Example
    void headingsComeFirstAndThenTheRowsInOrder() {
        List<List<String>> table = read(file(List.of("หนึ่ง", "สอง", "สาม")));
        assertThat(table).containsExactly(List.of("ชื่อเรื่อง"), List.of("หนึ่ง"), List.of("สอง"), List.of("สาม"));
    }

    @Example
    void aSheetWithoutRowsHasItsHeading() {
        assertThat(read(file(List.of()))).containsExactly(List.of("ชื่อเรื่อง"));
    }

    @Example
    void eachTypeIsItself() {
        Instant moment = Instant.parse("2026-11-20T07:05:00Z");
        Sheet<Integer> sheet = new Sheet<>(
                "ทุกชนิด",
                Language.TH,
                List.of(
                        new Column.Words<>("คำ", 10, row -> "0050"),
                        new Column.Figure<>("จำนวน", 10, row -> -row),
                        new Column.Day<>("วัน", 10, row -> LocalDate.of(2026, 2, 28)),
                        new Column.Moment<>("เวลา", 10, row -> moment),
                        new Column.Words<>("ว่าง", 10, row -> null),
                        new Column.Moment<>("ไม่มี", 10, row -> null),
                        new Column.Words<>("ท้าย", 10, row -> "จบ")),
                Sheet.Notes.NONE);
        assertThat(read(file(sheet, reader -> reader.accept(42))).getLast())
                .containsExactly("0050", "-42", "2026-02-28", "2026-11-20 14:05:00", "", "", "จบ");
    }

    @Example
    void aTextOfThirtyThousandIsWholeAndALongerOneEndsInAnEllipsis() {
        String longest = "ก".repeat(CellText.LONGEST);
        assertThat(read(file(List.of(longest))).getLast()).containsExactly(longest);
        String cut = read(file(List.of(longest + "ข"))).getLast().getFirst();
        assertThat(cut).hasSize(CellText.LONGEST).endsWith("ก…");
        String pairs = read(file(List.of("ก" + "😀".repeat(20_000)))).getLast().getFirst();
        assertThat(pairs.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }

    @Example
    void whatNoFileCanSayIsLeftOut() {
        String hostile = "ก\u0000\u0001\u0008\u000B\u001F\u007F\u0085\uFFFE\uFFFF\uD800ข\uDC00ค";
        assertThat(read(file(List.of(hostile))).getLast()).containsExactly("กขค");
    }

    @Example
    void whatLooksLikeMarkupOrAnEscapeIsText() {
        for (String text :
                List.of("<b>&amp;</b>", "]]>", "_x0041_", "__x000D__", "a,b;\"c\"", "บรรทัด\nใหม่", " เว้น ")) {
            assertThat(read(file(List.of(text))).getLast()).as(text).containsExactly(shown(text));
        }
    }

    @Property(tries = 300)
    void textStaysTheTextThatItWas(@ForAll("texts") String text) {
        assertThat(read(file(List.of(text, "ท้าย"))).get(1)).containsExactly(shown(CellText.of(text)));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(40);
        Arbitrary<String> dangerous = Arbitraries.strings()
                .withChars(DANGER + " \u00A0\u200B,;\"_x0A<&ก")
                .ofMinLength(1)
                .ofMaxLength(12);
        return Arbitraries.oneOf(any, dangerous, dangerous.map(start -> start + "cmd|' /C calc'!A0"));
    }

    @Example
    void memoryHoldsNoMoreThanSomeRowsAtATime() throws IOException {
        long[] behind = new long[2];
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                behind[0]++;
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                behind[0] += length;
            }
        };
        Rows<String> rows = reader -> LongStream.range(0, 60_000).forEach(row -> {
            reader.accept("แถวที่ " + row + " " + Long.toHexString(row * 0x9E3779B97F4A7C15L));
            if (row == 50_000) {
                behind[1] = behind[0];
            }
        });
        writer().write(words(Function.identity()), rows, counting);
        assertThat(behind[1]).isGreaterThan(behind[0] / 2);
    }

    @Example
    void aFailureOfTheRowsEndsTheFileUnfinished() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Rows<String> broken = reader -> {
            IntStream.range(0, 5_000).forEach(row -> reader.accept("แถว " + row));
            throw new IllegalStateException("the database went away");
        };
        assertThatThrownBy(() -> writer().write(words(Function.identity()), broken, out))
                .hasMessage("the database went away");
        assertThat(looksWhole(out.toByteArray())).isFalse();
    }

    /** Whether a reader would take it for all there is. */
    abstract boolean looksWhole(byte[] file);

    @Example
    void aStreamThatTakesNoMoreIsSaidSo() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("closed");
            }
        };
        Rows<String> endless = reader -> LongStream.iterate(0, row -> row + 1)
                .forEach(row -> reader.accept(Long.toHexString(row * 0x9E3779B97F4A7C15L)));
        assertThatThrownBy(() -> writer().write(words(Function.identity()), endless, closed))
                .isInstanceOf(IOException.class)
                .hasMessage("closed");
    }

    final byte[] file(List<String> rows) {
        return file(words(Function.identity()), rows::forEach);
    }

    final <R> byte[] file(Sheet<R> sheet, Rows<R> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer().write(sheet, rows, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static Sheet<String> words(Function<String, @Nullable String> of) {
        return new Sheet<>("ตาราง", Language.TH, List.of(new Column.Words<>("ชื่อเรื่อง", 40, of)), Sheet.Notes.NONE);
    }
}
