package org.thongthin.search.evaluation;

import java.util.Locale;
import java.util.random.RandomGenerator;
import org.thongthin.search.analysis.Keyboard;

/** What people's fingers make of a text. */
final class Typing {
    /** Other spellings of Thai sounds in roman letters than the official one. */
    private static final String[][] SPELLINGS = {
        {"kh", "k"},
        {"ph", "p"},
        {"th", "t"},
        {"ch", "j"},
        {"w", "v"},
        {"i", "ee"},
        {"u", "oo"},
        {"ueang", "uang"},
        {"a", "aa"},
        {"on", "orn"},
        {"ae", "e"},
        {"ue", "u"},
        {" ", ""},
        {"phra", "pra"},
        {"ko ", "koh "}
    };

    private static final int SPELT_OTHERWISE = 2;

    private Typing() {}

    static String asItIs(String plain, RandomGenerator random) {
        return plain;
    }

    static String onTheOtherLayout(String plain, RandomGenerator random) {
        return Keyboard.otherLayout(plain);
    }

    static String inLowerCase(String plain, RandomGenerator random) {
        return plain.toLowerCase(Locale.ROOT);
    }

    /** One letter or mark left out, added, replaced, or swapped with the next. */
    static String misspelt(String plain, RandomGenerator random) {
        int at = random.nextInt(plain.length());
        while (!isLetter(plain.charAt(at))) {
            at = random.nextInt(plain.length());
        }
        String before = plain.substring(0, at);
        String after = plain.substring(at + 1);
        char letter = (char) ('ก' + random.nextInt('ฮ' - 'ก' + 1));
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + letter + plain.charAt(at) + after;
            case 2 -> before + letter + after;
            default -> after.isEmpty() ? before : before + after.charAt(0) + plain.charAt(at) + after.substring(1);
        };
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** ำ as two characters, and tone marks up to three times. */
    static String withMarksApart(String plain, RandomGenerator random) {
        StringBuilder typed = new StringBuilder();
        for (char c : plain.replace("ำ", "ํา").toCharArray()) {
            boolean tone = c >= '่' && c <= '๋';
            typed.append(String.valueOf(c).repeat(tone ? 1 + random.nextInt(3) : 1));
        }
        return typed.toString();
    }

    /** Twice spelt otherwise than officially, somewhere. */
    static String speltFreely(String plain, RandomGenerator random) {
        String typed = plain.toLowerCase(Locale.ROOT);
        for (int i = 0; i < SPELT_OTHERWISE; i++) {
            String[] spelling = SPELLINGS[random.nextInt(SPELLINGS.length)];
            int later = typed.indexOf(spelling[0], random.nextInt(typed.length()));
            int at = later < 0 ? typed.indexOf(spelling[0]) : later;
            if (at >= 0) {
                typed = typed.substring(0, at) + spelling[1] + typed.substring(at + spelling[0].length());
            }
        }
        return typed;
    }
}
