package org.thongthin.cms.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Writes a table in the notation, which knows neither captions nor joined cells nor a table without a head. */
final class NotationTable {
    private NotationTable() {}

    /** @return the caption, if there is one, and the table */
    static List<String> write(Element table) {
        List<String> blocks = new ArrayList<>();
        for (Element caption : table.select("caption")) {
            String words = NotationLines.of(NotationSpans.write(caption.childNodes()));
            if (!words.isEmpty()) {
                blocks.add(words);
            }
        }
        List<Element> rows = table.select("tr").stream()
                .filter(row -> !row.select("> th, > td").isEmpty())
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(grid(rows));
        }
        return blocks;
    }

    private static String grid(List<Element> rows) {
        List<List<String>> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(cells(row)));
        int columns = cells.stream().mapToInt(List::size).max().orElse(1);
        if (!isHead(rows.getFirst())) {
            cells.addFirst(List.of());
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : cells) {
            lines.add(line(row, columns));
        }
        lines.add(1, line(Collections.nCopies(columns, "---"), columns));
        return String.join("\n", lines);
    }

    private static boolean isHead(Element row) {
        Element parent = row.parent();
        return (parent != null && parent.tagName().equals("thead"))
                || row.select("> td").isEmpty();
    }

    private static List<String> cells(Element row) {
        List<String> cells = new ArrayList<>();
        for (Element cell : row.select("> th, > td")) {
            cells.add(words(cell));
            int joined = cell.attr("colspan").matches("[1-9][0-9]?") ? Integer.parseInt(cell.attr("colspan")) : 1;
            cells.addAll(Collections.nCopies(joined - 1, ""));
        }
        return cells;
    }

    private static String words(Element cell) {
        List<Element> blocks =
                cell.children().stream().filter(NotationWriter::isBlock).toList();
        if (blocks.isEmpty()) {
            return NotationLines.cell(NotationSpans.write(cell.childNodes()));
        }
        return blocks.stream()
                .map(block -> NotationLines.cell(NotationSpans.write(block.childNodes())))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("<br>"));
    }

    private static String line(List<String> cells, int columns) {
        List<String> full = new ArrayList<>(cells);
        while (full.size() < columns) {
            full.add("");
        }
        return "| " + String.join(" | ", full) + " |";
    }
}
