package org.thongthin.cms.content.difference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Reads a body block by block. Walks without recursion, however deep a body nests. */
final class BlockReading implements NodeVisitor {
    static final String BETWEEN_CELLS = "|";
    private static final String PARAGRAPH = "paragraph";

    /** @param at where in the text its words begin; {@code block} the block that they begin in */
    private record Opening(int block, int at) {}

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<String> kinds = new ArrayDeque<>(List.of(PARAGRAPH));
    private final Deque<Opening> openings = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private List<Block.Format> formats = new ArrayList<>();
    private boolean hasWords;
    private int rows;

    private BlockReading() {}

    static List<Block> of(String html) {
        BlockReading reading = new BlockReading();
        NodeTraversor.traverse(reading, Jsoup.parseBodyFragment(html).body());
        reading.end();
        return reading.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode plain) {
            append(plain.getWholeText());
        } else if (node instanceof Element element) {
            switch (element.normalName()) {
                case "br" -> text.append('\n');
                case "strong", "em", "a" -> openings.push(new Opening(blocks.size(), text.length()));
                case "td", "th" -> cell(element);
                default -> begin(element);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        switch (element.normalName()) {
            case "strong" -> format("strong", "");
            case "em" -> format("em", "");
            case "a" -> format("link", element.attr("href"));
            case "td", "th", "br" -> {}
            default -> finish(element);
        }
    }

    /** A line break of the source is a blank, and several blanks are one. */
    private void append(String raw) {
        for (int at = 0; at < raw.length(); at++) {
            char letter = raw.charAt(at);
            boolean blank = letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r' || letter == '\f';
            if (!blank) {
                text.append(letter);
                hasWords = true;
            } else if (!text.isEmpty() && !endsBlank()) {
                text.append(' ');
            }
        }
    }

    private boolean endsBlank() {
        char last = text.charAt(text.length() - 1);
        return last == ' ' || last == '\n';
    }

    private void cell(Element cell) {
        if (cell.previousElementSibling() != null) {
            space();
            text.append(BETWEEN_CELLS).append(' ');
        }
    }

    private void begin(Element element) {
        String kind = kind(element);
        if (!kind.isEmpty()) {
            part(element);
            kinds.push(kind);
            rows += isRow(element) ? 1 : 0;
        }
    }

    private void finish(Element element) {
        if (!kind(element).isEmpty()) {
            part(element);
            kinds.pop();
            rows -= isRow(element) ? 1 : 0;
        }
    }

    /** A row is one block, whatever stands in its cells. */
    private void part(Element element) {
        if (rows == 0 || isRow(element)) {
            end();
        } else {
            space();
        }
    }

    private static boolean isRow(Element element) {
        return element.normalName().equals("tr");
    }

    private void space() {
        if (!text.isEmpty() && !endsBlank()) {
            text.append(' ');
        }
    }

    /** What an element makes of the words in it; empty where it makes nothing of its own. */
    private String kind(Element element) {
        return switch (element.normalName()) {
            case "h2", "h3", "h4" -> "heading-" + element.normalName().charAt(1);
            case "li" ->
                element.parent() != null && element.parent().normalName().equals("ol") ? "number" : "bullet";
            case "blockquote" -> "quote";
            case "caption" -> "caption";
            case "tr" ->
                element.parent() != null && element.parent().normalName().equals("thead") ? "head-row" : "row";
            case "p" -> kinds.getFirst();
            case "ul", "ol", "table" -> PARAGRAPH;
            default -> "";
        };
    }

    private void format(String name, String target) {
        Opening opening = openings.pop();
        if (opening.block() != blocks.size() || opening.at() > text.length()) {
            return;
        }
        String covered = text.substring(opening.at()).strip();
        if (!covered.isEmpty()) {
            formats.add(new Block.Format(name, covered, target));
        }
    }

    private void end() {
        if (hasWords) {
            blocks.add(new Block(kinds.getFirst(), text.toString().strip(), List.copyOf(formats)));
        }
        text.setLength(0);
        formats = new ArrayList<>();
        hasWords = false;
    }
}
