package org.thongthin.cms.reports;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV as it is written in Thailand: in UTF-8, in the UTF-16 that Excel calls Unicode text, or in Windows-874, which
 * Excel writes on a Thai Windows unless it is told otherwise; with commas, semicolons or tabs.
 */
final class CsvReading {
    /** A superset of TIS-620. Every byte of UTF-8 Thai is a letter in it, so it is tried last. */
    private static final Charset WINDOWS_874 = Charset.forName("x-windows-874");

    private static final char[] SEPARATORS = {',', ';', '\t'};

    private CsvReading() {}

    static List<ReadSheet.Line> lines(byte[] file) {
        String text = text(file);
        if (text.indexOf('\0') >= 0 || text.stripLeading().startsWith("<")) {
            throw ReadSheet.refused("sheet-other-file");
        }
        if (text.chars().filter(letter -> letter == '"').count() % 2 != 0) {
            // A quotation that never ends would swallow the rows behind it.
            throw ReadSheet.refused("sheet-not-csv");
        }
        List<ReadSheet.Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                        .fieldSeparator(separator(text))
                        .skipEmptyLines(true)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(false)
                        .ofCsvRecord(text);
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            while (records.hasNext()) {
                lines.add(line(records.next()));
            }
        } catch (CsvParseException malformed) {
            throw ReadSheet.refused("sheet-not-csv", lines.size() + 1);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return lines;
    }

    private static String text(byte[] file) {
        String utf16 = marked(file, 0xFF, 0xFE) ? decoded(file, StandardCharsets.UTF_16LE) : null;
        if (utf16 == null && marked(file, 0xFE, 0xFF)) {
            utf16 = decoded(file, StandardCharsets.UTF_16BE);
        }
        String utf8 = utf16 == null ? decoded(file, StandardCharsets.UTF_8) : utf16;
        String text = utf8 == null ? decoded(file, WINDOWS_874) : utf8;
        if (text == null) {
            throw ReadSheet.refused("sheet-other-file");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean marked(byte[] file, int first, int second) {
        return file.length >= 2 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }

    private static @Nullable String decoded(byte[] file, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException another) {
            return null;
        }
    }

    /** The one of which the first line has most; a comma where it has none. */
    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char found = ',';
        long most = 0;
        for (char separator : SEPARATORS) {
            long here = first.chars().filter(letter -> letter == separator).count();
            if (here > most) {
                most = here;
                found = separator;
            }
        }
        return found;
    }

    private static ReadSheet.Line line(CsvRecord record) {
        List<ReadSheet.Field> fields = record.getFields().stream()
                .limit(ReadSheet.MOST_COLUMNS)
                .map(field -> new ReadSheet.Field(CsvText.plain(field), false))
                .toList();
        return new ReadSheet.Line(record.getStartingLineNumber(), fields);
    }
}
