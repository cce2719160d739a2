package org.thongthin.cms.reports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;

/**
 * A table that somebody sent: .xlsx or CSV, told apart by what is in it and not by its name.
 *
 * @param lines from the heading on, without those that are blank
 */
record ReadSheet(List<Line> lines) {
    /** Columns further to the right are not looked at. */
    static final int MOST_COLUMNS = 50;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String LOCKED = "EncryptedPackage";

    /** @param number of the row in the sheet, from 1 */
    record Line(long number, List<Field> fields) {
        boolean isBlank() {
            return fields.stream().allMatch(field -> field.text().isBlank());
        }
    }

    /** @param isFormula whether a program worked the text out */
    record Field(String text, boolean isFormula) {
        static final Field EMPTY = new Field("", false);
    }

    /**
     * @param mostLines beneath the heading
     * @throws Invalid naming {@code /file} for what can't be read as a sheet, or is too long
     */
    static ReadSheet of(byte[] file, int mostLines) {
        if (file.length == 0) {
            throw refused("sheet-empty");
        }
        if (startsWith(file, OLE)) {
            throw refused(contains(file, LOCKED) ? "sheet-locked" : "sheet-old-excel");
        }
        List<Line> lines = startsWith(file, ZIP) ? XlsxReading.lines(file, mostLines) : CsvReading.lines(file);
        List<Line> written = lines.stream().filter(line -> !line.isBlank()).toList();
        if (written.isEmpty()) {
            throw refused("sheet-empty");
        }
        if (written.size() - 1 > mostLines) {
            throw refused("sheet-too-long", mostLines);
        }
        return new ReadSheet(written);
    }

    static Invalid refused(String code, Object... arguments) {
        return new Invalid(new FieldError("/file", code, arguments));
    }

    private static boolean startsWith(byte[] file, byte[] beginning) {
        for (int at = 0; at < beginning.length; at++) {
            if (at >= file.length || file[at] != beginning[at]) {
                return false;
            }
        }
        return true;
    }

    /** In the names of an OLE file's parts, which are UTF-16. */
    private static boolean contains(byte[] file, String name) {
        String latin = new String(file, StandardCharsets.ISO_8859_1);
        return latin.contains(String.join("\0", name.split("")));
    }
}
