package org.thongthin.cms.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Writes the blocks of a body's HTML in the notation. What it can't say keeps its words. */
final class NotationWriter {
    private NotationWriter() {}

    static String write(Element body) {
        return String.join("\n\n", blocks(body));
    }

    private static List<String> blocks(Element container) {
        List<String> blocks = new ArrayList<>();
        List<Node> loose = new ArrayList<>();
        Element before = null;
        boolean alternate = false;
        for (Node node : container.childNodes()) {
            if (!(node instanceof Element element) || !isBlock(element)) {
                loose.add(node);
                continue;
            }
            flush(loose, blocks);
            boolean beside = before != null && before.tagName().equals(element.tagName());
            alternate = beside && !alternate;
            blocks.addAll(block(element, alternate));
            before = element;
        }
        flush(loose, blocks);
        return blocks;
    }

    /** A line break is none, whatever the parser says: it stands within a block. */
    static boolean isBlock(Element element) {
        return element.isBlock() && !element.tagName().equals("br");
    }

    private static void flush(List<Node> loose, List<String> blocks) {
        String paragraph = NotationLines.of(NotationSpans.write(loose));
        loose.clear();
        if (!paragraph.isEmpty()) {
            blocks.add(paragraph);
        }
    }

    private static List<String> block(Element element, boolean alternate) {
        return switch (element.tagName()) {
            case "h2", "h3", "h4" -> heading(element);
            case "ul" -> List.of(list(element, false, alternate ? "+" : "-"));
            case "ol" -> List.of(list(element, true, alternate ? ")" : "."));
            case "blockquote" -> List.of(quoted(write(element)));
            case "table" -> NotationTable.write(element);
            default -> blocks(element);
        };
    }

    private static List<String> heading(Element element) {
        String words = NotationLines.single(NotationSpans.write(element.childNodes()));
        if (words.isEmpty()) {
            return List.of();
        }
        String closed = words.endsWith("#") ? words.substring(0, words.length() - 1) + "\\#" : words;
        return List.of("#".repeat(element.tagName().charAt(1) - '0') + " " + closed);
    }

    private static String list(Element list, boolean ordered, String mark) {
        List<Element> items = list.children().stream()
                .filter(child -> child.tagName().equals("li"))
                .toList();
        boolean wide = items.stream().flatMap(item -> item.children().stream()).anyMatch(NotationWriter::needsRoom);
        List<String> written = new ArrayList<>();
        for (int index = 0; index < items.size(); index++) {
            String marker = (ordered ? (index + 1) + mark : mark) + " ";
            String content = String.join(wide ? "\n\n" : "\n", blocks(items.get(index)));
            written.add((marker + indented(content, marker.length())).stripTrailing());
        }
        return String.join(wide ? "\n\n" : "\n", written);
    }

    /** Lists follow a line of text directly; every other block wants a blank line before it. */
    private static boolean needsRoom(Element child) {
        return isBlock(child)
                && !child.tagName().equals("ul")
                && !child.tagName().equals("ol");
    }

    private static String indented(String content, int columns) {
        return content.replace("\n", "\n" + " ".repeat(columns)).replaceAll("(?m)^ +$", "");
    }

    private static String quoted(String content) {
        return content.lines().map(line -> line.isEmpty() ? ">" : "> " + line).collect(Collectors.joining("\n"));
    }
}
