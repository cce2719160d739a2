package org.thongthin.search.analysis;

/**
 * Makes years of the common era Buddhist ones, so that ค.ศ. 2024 finds พ.ศ. 2567. Both eras' years of the last and next
 * centuries are four digits and their ranges do not meet, so that a bare number needs no era to be told. A price of
 * 2000 becomes 2543 in documents and in questions alike, which harms neither.
 */
final class Years {
    private static final int APART = 543;
    private static final int FIRST = 1857;
    private static final int LAST = 2156;

    private Years() {}

    static Traced buddhist(Traced text) {
        Traced out = text.next();
        int i = 0;
        while (i < text.length()) {
            int end = endOfDigits(text, i);
            if (end - i == 4 && !isDecimal(text, i, end)) {
                out.append(buddhist(text.chars().subSequence(i, end).toString()), text.source(i));
                i = end;
            } else if (end > i) {
                out.append(text, i, end);
                i = end;
            } else {
                out.append(text.charAt(i), text.source(i));
                i++;
            }
        }
        return out;
    }

    private static int endOfDigits(Traced text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDecimal(Traced text, int start, int end) {
        boolean before = start > 1 && isPoint(text.charAt(start - 1)) && isDigit(text.charAt(start - 2));
        boolean after = end + 1 < text.length() && isPoint(text.charAt(end)) && isDigit(text.charAt(end + 1));
        return before || after;
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == ',';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String buddhist(String year) {
        int number = Integer.parseInt(year);
        return number < FIRST || number > LAST ? year : Integer.toString(number + APART);
    }
}
