package org.thongthin.cms.reports;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * CSV (RFC 4180) in UTF-8 with a byte order mark, without which Thai is unreadable in Excel. Days are {@code 2026-11-20},
 * moments {@code 2026-11-20 14:05:00} by the clock of Bangkok. The notes have no place in it.
 */
final class CsvWriter implements SheetWriter {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(BANGKOK);

    @Override
    public <R> void write(Sheet<R> sheet, Rows<R> rows, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write('\uFEFF');
        // Never closed but by the caller: closing would end the stream as if all had been written.
        de.siegmar.fastcsv.writer.CsvWriter csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        List<Column<R>> columns = sheet.columns();
        try {
            csv.writeRecord(
                    columns.stream().map(column -> words(column.heading())).toList());
            rows.each(row -> csv.writeRecord(
                    columns.stream().map(column -> field(column, row)).toList()));
            csv.flush();
        } catch (UncheckedIOException closed) {
            throw closed.getCause();
        }
        text.flush();
    }

    /** The file as text, for sheets that are known to be short. */
    static <R> String text(Sheet<R> sheet, Rows<R> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new CsvWriter().write(sheet, rows, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static <R> String field(Column<R> column, R row) {
        return switch (column) {
            case Column.Words<R> words -> words(words.of().apply(row));
            case Column.Figure<R> figure -> number(figure.of().apply(row));
            case Column.Day<R> day -> day(day.of().apply(row));
            case Column.Moment<R> moment -> moment(moment.of().apply(row));
        };
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : CsvText.guarded(CellText.of(text));
    }

    private static String number(@Nullable Number number) {
        return switch (number) {
            case null -> "";
            case BigDecimal decimal -> decimal.toPlainString();
            default -> number.toString();
        };
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(LocalDateTime.ofInstant(at, BANGKOK));
    }
}
