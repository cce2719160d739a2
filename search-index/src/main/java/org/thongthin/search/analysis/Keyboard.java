package org.thongthin.search.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the same keys would have typed on the other layout: {@code l;ylfu} is สวัสดี on a Kedmanee keyboard (TIS 820-2538)
 * whose language was left at English.
 */
public final class Keyboard {
    private static final String LATIN =
            "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./" + "~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?";
    private static final String THAI =
            "_ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฃฟหกดเ้่าสวงผปแอิืทมใฝ" + "%+๑๒๓๔ู฿๕๖๗๘๙๐\"ฎฑธํ๊ณฯญฐ,ฅฤฆฏโฌ็๋ษศซ.()ฉฮ\u0e3a์?ฒฬฦ";

    private static final Map<Character, Character> TO_THAI = pairs(LATIN, THAI);
    private static final Map<Character, Character> TO_LATIN = pairs(THAI, LATIN);

    private Keyboard() {}

    private static Map<Character, Character> pairs(String from, String to) {
        Map<Character, Character> pairs = new HashMap<>();
        for (int i = 0; i < from.length(); i++) {
            pairs.put(from.charAt(i), to.charAt(i));
        }
        return Map.copyOf(pairs);
    }

    /** The texts that were meant if the layout was the other one: with the keys as they were, and with Caps Lock off. */
    public static List<String> otherLayouts(String typed) {
        String unlocked = swapCase(typed);
        return unlocked.equals(typed)
                ? List.of(otherLayout(typed))
                : List.of(otherLayout(typed), otherLayout(unlocked));
    }

    private static String swapCase(String typed) {
        StringBuilder swapped = new StringBuilder(typed.length());
        for (char c : typed.toCharArray()) {
            boolean lower = c >= 'a' && c <= 'z';
            boolean upper = c >= 'A' && c <= 'Z';
            swapped.append(lower ? Character.toUpperCase(c) : upper ? Character.toLowerCase(c) : c);
        }
        return swapped.toString();
    }

    /** The text as the other layout would have typed it: Thai where it is mostly Latin, Latin where mostly Thai. */
    public static String otherLayout(String typed) {
        long thai = typed.chars().filter(Thai::is).count();
        long latin = typed.chars().filter(c -> c > ' ' && c < 0x7F).count();
        Map<Character, Character> pairs = thai > latin ? TO_LATIN : TO_THAI;
        StringBuilder converted = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            converted.append(pairs.getOrDefault(c, c));
        }
        return converted.toString();
    }
}
