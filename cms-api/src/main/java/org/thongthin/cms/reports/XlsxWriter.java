package org.thongthin.cms.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.Language;

/**
 * Office Open XML (ECMA-376) as Excel and LibreOffice open it. Text stands in the cells themselves, for a table of shared
 * texts would have to stay in memory; days and moments are numbers with a format, so that they sort and filter.
 */
final class XlsxWriter implements SheetWriter {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final String HEADING_COLOUR = "E4E8F2";

    /** Rows that wait in memory. */
    private static final int BATCH = 200;

    /** ECMA-376, 22.9.2.19: what looks like this is read as a character. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    @Override
    public <R> void write(Sheet<R> sheet, Rows<R> rows, OutputStream out) throws IOException {
        // Closed at the end only: closing after a failure would make a file that looks whole.
        Workbook workbook = new Workbook(out, "Thongthin", "1.0");
        try {
            table(workbook.newWorksheet(sheet.title()), sheet, rows);
            if (!sheet.notes().lines().isEmpty()) {
                notes(
                        workbook.newWorksheet(sheet.notes().title()),
                        sheet.notes().lines());
            }
        } catch (UncheckedIOException closed) {
            throw closed.getCause();
        }
        workbook.finish();
    }

    private static <R> void table(Worksheet page, Sheet<R> sheet, Rows<R> rows) throws IOException {
        List<Column<R>> columns = sheet.columns();
        for (int at = 0; at < columns.size(); at++) {
            page.width(at, columns.get(at).width());
            words(page, 0, at, columns.get(at).heading());
            page.style(0, at).bold().fillColor(HEADING_COLOUR).wrapText(true).set();
        }
        page.freezePane(0, 1);
        Table<R> table = new Table<>(page, columns, Formats.of(sheet.language()));
        rows.each(table::row);
        page.setAutoFilter(0, 0, table.last, columns.size() - 1);
        page.finish();
    }

    private static void notes(Worksheet page, List<Sheet.Note> lines) throws IOException {
        page.width(0, 24);
        page.width(1, 80);
        for (int row = 0; row < lines.size(); row++) {
            words(page, row, 0, lines.get(row).label());
            page.style(row, 0).bold().verticalAlignment("top").set();
            words(page, row, 1, lines.get(row).text());
            page.style(row, 1).wrapText(true).verticalAlignment("top").set();
        }
        page.finish();
    }

    private static void words(Worksheet page, int row, int column, String text) {
        page.inlineString(row, column, ESCAPE.matcher(CellText.of(text)).replaceAll("_x005F_"));
    }

    /** Thai days by the Buddhist era (calendar 7) in the digits that forms use; the number beneath is the same. */
    private record Formats(String day, String moment) {
        static Formats of(Language language) {
            return switch (language) {
                case TH -> new Formats("[$-107041E]d mmm yyyy", "[$-107041E]d mmm yyyy h:mm");
                case EN -> new Formats("d mmm yyyy", "d mmm yyyy h:mm");
            };
        }
    }

    private static final class Table<R> {
        private final Worksheet page;
        private final List<Column<R>> columns;
        private final Formats formats;
        private int last;

        Table(Worksheet page, List<Column<R>> columns, Formats formats) {
            this.page = page;
            this.columns = columns;
            this.formats = formats;
        }

        void row(R row) {
            if (last == MOST_ROWS) {
                throw new IllegalStateException("more rows than a sheet has");
            }
            last++;
            for (int at = 0; at < columns.size(); at++) {
                cell(at, columns.get(at), row);
            }
            if (last % BATCH == 0) {
                flush();
            }
        }

        private void cell(int at, Column<R> column, R row) {
            switch (column) {
                case Column.Words<R> words -> {
                    String text = words.of().apply(row);
                    if (text != null) {
                        words(page, last, at, text);
                    }
                }
                case Column.Figure<R> figure -> page.value(last, at, figure.of().apply(row));
                case Column.Day<R> day -> day(at, day.of().apply(row));
                case Column.Moment<R> moment -> moment(at, moment.of().apply(row));
            }
        }

        private void day(int at, @Nullable LocalDate day) {
            if (day != null) {
                page.value(last, at, day);
                page.style(last, at).format(formats.day()).set();
            }
        }

        private void moment(int at, @Nullable Instant moment) {
            if (moment != null) {
                page.value(last, at, LocalDateTime.ofInstant(moment, BANGKOK));
                page.style(last, at).format(formats.moment()).set();
            }
        }

        private void flush() {
            try {
                page.flush();
            } catch (IOException closed) {
                throw new UncheckedIOException(closed);
            }
        }
    }
}
