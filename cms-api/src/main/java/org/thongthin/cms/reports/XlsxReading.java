package org.thongthin.cms.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the first visible sheet of a workbook (ECMA-376) as it streams by, within limits: how much may come out of the
 * archive, how many lines and columns are kept. No line of it is ever worked out.
 */
final class XlsxReading {
    /** Unpacked bytes of one part; shared texts stay in memory, a sheet does not. */
    private static final long LARGEST_SHEET = 64L * 1024 * 1024;

    private static final long LARGEST_PART = 16L * 1024 * 1024;

    private final ZipFile zip;

    private XlsxReading(ZipFile zip) {
        this.zip = zip;
    }

    /** By the archive's directory, which needs a file: writers that stream leave no sizes before the parts themselves. */
    static List<ReadSheet.Line> lines(byte[] file, int mostLines) {
        if (file.length > 7 && (file[6] & 1) != 0) {
            throw ReadSheet.refused("sheet-locked");
        }
        try {
            Path path = Files.createTempFile("sheet-", ".xlsx");
            try {
                Files.write(path, file);
                return unpacked(path, mostLines);
            } finally {
                Files.delete(path);
            }
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private static List<ReadSheet.Line> unpacked(Path path, int mostLines) {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return new XlsxReading(zip).lines(mostLines);
        } catch (Unpacked.TooLarge bomb) {
            throw ReadSheet.refused("sheet-unpacks-too-large");
        } catch (XMLStreamException damaged) {
            boolean bomb = damaged.getNestedException() instanceof Unpacked.TooLarge;
            throw ReadSheet.refused(bomb ? "sheet-unpacks-too-large" : "sheet-damaged");
        } catch (IOException | NumberFormatException damaged) {
            // From within the archive, whose bytes somebody sent; the disk was written to before.
            boolean locked = String.valueOf(damaged.getMessage()).contains("encrypted");
            throw ReadSheet.refused(locked ? "sheet-locked" : "sheet-damaged");
        }
    }

    private List<ReadSheet.Line> lines(int mostLines) throws IOException, XMLStreamException {
        String sheet = firstSheet();
        List<String> shared = sharedTexts();
        try (InputStream part = part(sheet, LARGEST_SHEET)) {
            return new SheetXml(part, shared, mostLines).lines();
        }
    }

    /** Its place in the archive, by way of the workbook and its relations. */
    private String firstSheet() throws IOException, XMLStreamException {
        if (zip.getEntry("xl/workbook.xml") == null) {
            throw ReadSheet.refused("sheet-other-file");
        }
        String id = null;
        try (InputStream workbook = part("xl/workbook.xml", LARGEST_PART)) {
            Xml xml = new Xml(workbook);
            while (id == null && xml.toStart("sheet")) {
                boolean visible = "visible".equals(xml.attribute("state", "visible"));
                id = visible ? xml.attribute("id", "") : null;
            }
        }
        String target = id == null ? null : relations().get(id);
        if (target == null) {
            throw ReadSheet.refused("sheet-damaged");
        }
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private Map<String, String> relations() throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        try (InputStream relations = part("xl/_rels/workbook.xml.rels", LARGEST_PART)) {
            Xml xml = new Xml(relations);
            while (xml.toStart("Relationship")) {
                targets.put(xml.attribute("Id", ""), xml.attribute("Target", ""));
            }
        }
        return targets;
    }

    private List<String> sharedTexts() throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        if (zip.getEntry("xl/sharedStrings.xml") == null) {
            return texts;
        }
        try (InputStream part = part("xl/sharedStrings.xml", LARGEST_PART)) {
            Xml xml = new Xml(part);
            while (xml.toStart("si")) {
                texts.add(xml.text("si"));
            }
        }
        return texts;
    }

    private InputStream part(String name, long largest) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        @Nullable InputStream stream = entry == null ? null : zip.getInputStream(entry);
        if (stream == null) {
            throw ReadSheet.refused("sheet-damaged");
        }
        return new Unpacked(stream, largest);
    }
}
