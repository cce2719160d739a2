package org.thongthin.cms.reports;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The lines of a sheet of a workbook, as texts. */
final class SheetXml {
    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})[0-9]{1,7}");
    private static final int MOST_DIGITS = 40;

    private final Xml xml;
    private final List<String> shared;
    private final int mostLines;

    SheetXml(InputStream part, List<String> shared, int mostLines) throws XMLStreamException {
        this.xml = new Xml(part);
        this.shared = shared;
        this.mostLines = mostLines;
    }

    /** Without those that are blank; of too many, one more than may be. */
    List<ReadSheet.Line> lines() throws XMLStreamException {
        List<ReadSheet.Line> lines = new ArrayList<>();
        long before = 0;
        while (lines.size() < mostLines + 2 && xml.toStart("row")) {
            String number = xml.attribute("r", "");
            before = number.isEmpty() ? before + 1 : Integer.parseInt(number);
            ReadSheet.Line line = new ReadSheet.Line(before, fields());
            if (!line.isBlank()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private List<ReadSheet.Field> fields() throws XMLStreamException {
        List<ReadSheet.Field> fields = new ArrayList<>();
        int next = 0;
        for (String name = xml.within("row"); !name.isEmpty(); name = xml.within("row")) {
            if (name.equals("c")) {
                int column = column(xml.attribute("r", ""), next);
                next = column + 1;
                ReadSheet.Field field = field(xml.attribute("t", "n"));
                if (column < ReadSheet.MOST_COLUMNS) {
                    fields.addAll(Collections.nCopies(Math.max(0, column + 1 - fields.size()), ReadSheet.Field.EMPTY));
                    fields.set(column, field);
                }
            }
        }
        return fields;
    }

    /** Such as 27 for {@code AB12}; the one behind the last where the cell does not say. */
    private static int column(String place, int next) {
        Matcher letters = PLACE.matcher(place);
        if (!letters.matches()) {
            return next;
        }
        int column = 0;
        for (char letter : letters.group(1).toCharArray()) {
            column = column * 26 + (letter - 'A' + 1);
        }
        return column - 1;
    }

    private ReadSheet.Field field(String type) throws XMLStreamException {
        String text = "";
        boolean formula = false;
        for (String name = xml.within("c"); !name.isEmpty(); name = xml.within("c")) {
            switch (name) {
                case "f" -> formula = true;
                case "v" -> text = value(type, xml.words());
                case "is" -> text = xml.text("is");
                default -> {
                    // Extensions say how a cell looks, not what it says.
                }
            }
        }
        return new ReadSheet.Field(text, formula);
    }

    private String value(String type, String raw) {
        return switch (type) {
            case "s" -> shared(Integer.parseInt(raw.strip()));
            case "n" -> number(raw.strip());
            case "b" -> raw.strip().equals("1") ? "TRUE" : "FALSE";
            default -> Xml.plain(raw);
        };
    }

    private String shared(int index) {
        return index >= 0 && index < shared.size() ? shared.get(index) : "";
    }

    /** As one would type it: a code of seven digits that a program keeps as 5.480503E6 is seven digits. */
    private static String number(String raw) {
        if (raw.length() > MOST_DIGITS) {
            return raw;
        }
        try {
            BigDecimal number = new BigDecimal(raw);
            boolean sane = Math.abs((long) number.scale()) <= MOST_DIGITS;
            return sane ? number.stripTrailingZeros().toPlainString() : raw;
        } catch (NumberFormatException text) {
            return raw;
        }
    }
}
