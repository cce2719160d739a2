package org.thongthin.cms.directory;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A registry file as lines of named values (RFC 4180, UTF-8 with or without a byte order mark). Whatever the file holds,
 * reading it ends in values or in faults with their line.
 */
final class RegistryFile {
    /** Bytes. Twenty times the registry of today. */
    static final int LARGEST = 32 * 1024 * 1024;

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|\\r|\\n");

    /** @param line where it begins, from 1 */
    record Line(long line, Map<RegistryColumn, String> values) {
        String value(RegistryColumn column) {
            return values.getOrDefault(column, "");
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final List<BadRow> faults = new ArrayList<>();
    private long nextLine = 1;

    private RegistryFile() {}

    static RegistryFile read(InputStream stream) throws IOException {
        return read(stream.readNBytes(LARGEST + 1));
    }

    static RegistryFile read(byte[] bytes) {
        RegistryFile file = new RegistryFile();
        if (bytes.length > LARGEST) {
            file.faults.add(new BadRow(1, null, RowFault.TOO_LARGE, ""));
            return file;
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(input, text, true);
        if (result.isError()) {
            long line = 1 + text.flip().chars().filter(each -> each == '\n').count();
            file.faults.add(new BadRow(line, null, RowFault.NOT_UTF_8, ""));
            return file;
        }
        file.parse(withoutByteOrderMark(text.flip().toString()));
        return file;
    }

    List<Line> lines() {
        return lines;
    }

    List<BadRow> faults() {
        return faults;
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void parse(String text) {
        // Blank lines are read, not skipped, so that the line after the last good one is known where parsing fails.
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                        .skipEmptyLines(false)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(false)
                        .ofCsvRecord(text);
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            List<RegistryColumn> columns = records.hasNext() ? heading(records.next()) : heading(List.of());
            boolean readable = faults.isEmpty();
            while (readable && records.hasNext()) {
                line(records.next(), columns);
            }
        } catch (CsvParseException e) {
            faults.add(new BadRow(nextLine, null, RowFault.NOT_CSV, ""));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    private List<RegistryColumn> heading(CsvRecord record) {
        passed(record);
        return heading(record.getFields());
    }

    private List<RegistryColumn> heading(List<String> headings) {
        List<RegistryColumn> columns = new ArrayList<>();
        for (String heading : headings) {
            RegistryColumn column = RegistryColumn.headed(heading.strip());
            if (column == null) {
                faults.add(new BadRow(1, heading, RowFault.UNKNOWN_COLUMN, heading));
            } else if (columns.contains(column)) {
                faults.add(new BadRow(1, heading, RowFault.REPEATED_COLUMN, heading));
            } else {
                columns.add(column);
            }
        }
        Arrays.stream(RegistryColumn.values())
                .filter(column -> !columns.contains(column))
                .forEach(missing ->
                        faults.add(new BadRow(1, missing.heading(), RowFault.MISSING_COLUMN, missing.heading())));
        return columns;
    }

    private void line(CsvRecord record, List<RegistryColumn> columns) {
        passed(record);
        if (record.getFields().equals(List.of(""))) {
            return;
        }
        if (record.getFieldCount() != columns.size()) {
            faults.add(new BadRow(
                    record.getStartingLineNumber(),
                    null,
                    RowFault.WRONG_NUMBER_OF_FIELDS,
                    Integer.toString(record.getFieldCount())));
            return;
        }
        Map<RegistryColumn, String> values = new EnumMap<>(RegistryColumn.class);
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), ThaiName.tidy(record.getField(i)));
        }
        lines.add(new Line(record.getStartingLineNumber(), values));
    }

    private void passed(CsvRecord record) {
        long within = record.getFields().stream()
                .mapToLong(field -> LINE_BREAK.matcher(field).results().count())
                .sum();
        nextLine = record.getStartingLineNumber() + within + 1;
    }
}
