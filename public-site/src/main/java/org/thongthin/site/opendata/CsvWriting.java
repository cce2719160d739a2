package org.thongthin.site.opendata;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** CSV (RFC 4180) in UTF-8 with a byte order mark, without which Thai is unreadable in Excel. */
final class CsvWriting implements Writing {
    private final StringWriter text = new StringWriter();
    private final CsvWriter csv =
            CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).bufferSize(0).build(text);
    private final List<String> details;

    /** @param details the fields of the kind that get columns; where there are none, all of them stand in one as JSON */
    CsvWriting(List<String> details) {
        this.details = details;
    }

    @Override
    public byte[] beginning() {
        text.write('\uFEFF');
        csv.writeRecord(Stream.concat(
                        Field.ALL.stream().map(Field::name),
                        details.isEmpty() ? Stream.of("details") : details.stream())
                .toList());
        return taken();
    }

    @Override
    public byte[] next(OpenItem item) {
        Stream<String> own = details.isEmpty()
                ? Stream.of(Cells.of(item.details()))
                : details.stream().map(name -> Cells.of(item.details().get(name)));
        csv.writeRecord(Stream.concat(
                        Field.ALL.stream().map(field -> Cells.of(field.value().apply(item))), own)
                .toList());
        return taken();
    }

    @Override
    public byte[] end() {
        return new byte[0];
    }

    private byte[] taken() {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.getBuffer().setLength(0);
        return bytes;
    }
}
