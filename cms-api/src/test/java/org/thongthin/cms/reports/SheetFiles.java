package org.thongthin.cms.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Sheets as people make them, and files that only look like it. */
public final class SheetFiles {
    private static final String NAMESPACE = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private SheetFiles() {}

    /** Written by another program: texts shared between cells. */
    public static byte[] xlsx(List<List<Object>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Somebody", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    cell(sheet, row, column, rows.get(row).get(column));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void cell(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case Number number -> sheet.value(row, column, number);
            case Formula formula -> sheet.formula(row, column, formula.text());
            default -> sheet.value(row, column, value.toString());
        }
    }

    /** A cell that is worked out. */
    public record Formula(String text) {}

    /** A workbook of the given sheet and shared texts, as XML. */
    static byte[] workbook(String sheetData, String shared) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put(
                "xl/workbook.xml",
                "<workbook" + NAMESPACE + " xmlns:r=\"urn:r\"><sheets>"
                        + "<sheet name=\"ซ่อน\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>"
                        + "<sheet name=\"เห็น\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"rId2\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>");
        parts.put("xl/sharedStrings.xml", shared);
        parts.put(
                "xl/worksheets/sheet2.xml",
                "<worksheet" + NAMESPACE + "><sheetData>" + sheetData + "</sheetData></worksheet>");
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Eighty megabytes of blanks in eighty kilobytes. */
    static byte[] bomb(String part) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] blanks = " ".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            Map<String, String> beginnings = new LinkedHashMap<>();
            beginnings.put(
                    "xl/workbook.xml", "<workbook xmlns:r=\"urn:r\"><sheets><sheet r:id=\"a\"/></sheets></workbook>");
            beginnings.put(
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            beginnings.put("xl/sharedStrings.xml", "<sst><si><t>");
            beginnings.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c t=\"str\"><v>");
            for (Map.Entry<String, String> beginning : beginnings.entrySet()) {
                zip.putNextEntry(new ZipEntry(beginning.getKey()));
                zip.write(beginning.getValue().getBytes(StandardCharsets.UTF_8));
                for (int megabyte = 0; beginning.getKey().equals(part) && megabyte < 80; megabyte++) {
                    zip.write(blanks);
                }
                if (beginning.getKey().equals("xl/sharedStrings.xml")
                        && !beginning.getKey().equals(part)) {
                    zip.write("</t></si></sst>".getBytes(StandardCharsets.UTF_8));
                }
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** As a program marks an archive whose parts need a password. */
    static byte[] locked(byte[] zip) {
        byte[] locked = zip.clone();
        for (int at = 0; at + 10 < locked.length; at++) {
            boolean mark = locked[at] == 'P' && locked[at + 1] == 'K';
            if (mark && locked[at + 2] == 3 && locked[at + 3] == 4) {
                locked[at + 6] |= 1;
            } else if (mark && locked[at + 2] == 1 && locked[at + 3] == 2) {
                locked[at + 8] |= 1;
            }
        }
        return locked;
    }

    /** The beginning of an .xls, or of a workbook with a password, which lies in the same container. */
    static byte[] ole(String part) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        out.writeBytes(new byte[504]);
        out.writeBytes(part.getBytes(StandardCharsets.UTF_16LE));
        out.writeBytes(new byte[512]);
        return out.toByteArray();
    }
}
