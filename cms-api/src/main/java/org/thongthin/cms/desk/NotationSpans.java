package org.thongthin.cms.desk;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes what stands inside a block: words, emphasis, links. Line breaks come out as {@link #BREAK}. */
final class NotationSpans {
    /** Stands for a line break until {@link NotationLines} knows what is around it; no stored text has it. */
    static final char BREAK = '\u0001';

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\r\\f]+");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\*_`\\[\\]|]|<(?=[A-Za-z/!?])|&(?=#?\\w+;)");
    private static final Pattern PLAIN_ADDRESS = Pattern.compile("[^\\s()<>\\\\\\p{Cntrl}]+");

    private NotationSpans() {}

    static String write(List<? extends Node> nodes) {
        return write(nodes, false);
    }

    private static String write(List<? extends Node> nodes, boolean emphasised) {
        StringBuilder written = new StringBuilder();
        for (Node node : nodes) {
            if (node instanceof TextNode text) {
                written.append(escaped(text.getWholeText()));
            } else if (node instanceof Element element) {
                written.append(span(element, emphasised, written));
            }
        }
        return written.toString();
    }

    static String escaped(String text) {
        return SPECIAL.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("\\\\$0");
    }

    private static String span(Element element, boolean emphasised, CharSequence before) {
        return switch (element.tagName()) {
            case "br" -> String.valueOf(BREAK);
            case "strong" -> emphasis(element, "**", emphasised, before);
            case "em" -> emphasis(element, "*", emphasised, before);
            case "a" -> link(element, emphasised);
            default -> write(element.childNodes(), emphasised);
        };
    }

    /**
     * Asterisks only where they are sure to be read as emphasis: around a text that begins and ends with a letter or
     * digit, not inside other emphasis and not right after it. Else the tag itself.
     */
    private static String emphasis(Element element, String mark, boolean emphasised, CharSequence before) {
        String words = write(element.childNodes(), true);
        if (words.isEmpty()) {
            return "";
        }
        boolean apart = before.isEmpty() || before.charAt(before.length() - 1) != '*';
        boolean sure =
                !emphasised && apart && isWord(words.codePointAt(0)) && isWord(words.codePointBefore(words.length()));
        String tag = element.tagName();
        return sure ? mark + words + mark : "<" + tag + ">" + words + "</" + tag + ">";
    }

    private static boolean isWord(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetterOrDigit(character);
        };
    }

    private static String link(Element element, boolean emphasised) {
        String words = write(element.childNodes(), emphasised);
        String address = element.attr("href").strip().replaceAll("[\\n\\r]", "");
        if (address.isEmpty()) {
            return words;
        }
        String plain = address.replaceAll("&(?=#?\\w+;)", "\\\\&");
        boolean simple = PLAIN_ADDRESS.matcher(address).matches();
        return "[" + words + "](" + (simple ? plain : "<" + address.replaceAll("[<>\\\\]|&(?=#?\\w+;)", "\\\\$0") + ">")
                + ")";
    }
}
