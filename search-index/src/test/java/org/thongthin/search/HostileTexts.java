package org.thongthin.search;

import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** What nobody should type and somebody will: always the same texts. */
public final class HostileTexts {
    private static final List<String> KNOWN = List.of(
            "",
            " ",
            "\u0000",
            "+-&&||!(){}[]^\"~*?:\\/",
            "title:* OR *:*",
            "*",
            "?",
            "\"",
            "\"\"",
            "(((((",
            "a AND",
            "NOT",
            "[* TO *]",
            "/.*/",
            "a~2",
            "a^99999999999",
            "(a+)+$",
            "((a|aa)+)+b",
            ".*.*.*.*.*x",
            "' OR '1'='1",
            "'; DROP TABLE item; --",
            "% _ ' ; --",
            "1e999",
            "-0",
            "NaN",
            "null",
            "undefined",
            "<script>alert(1)</script>",
            "${jndi:ldap://x}",
            "{{7*7}}",
            "../../etc/passwd",
            "%00",
            "%c0%ae",
            "\\u0000",
            "ก".repeat(10_000),
            "กำ".repeat(5_000),
            "้".repeat(10_000),
            "ก" + "้".repeat(10_000),
            "ํ".repeat(3_000) + "า",
            "เ".repeat(10_000),
            "ฯ".repeat(5_000),
            "ๆ".repeat(5_000),
            "ฯลฯ".repeat(2_000),
            "\u0e3a",
            "ำ",
            "์",
            "ู้",
            "ํ",
            "ฤๅ".repeat(500),
            "อ.".repeat(2_000),
            "ต. ".repeat(2_000) + "อ.เมือง",
            "อ.บ.ต.".repeat(1_000),
            "พ.ศ.".repeat(1_000),
            "2024".repeat(2_000),
            "2024 ".repeat(2_000),
            "9".repeat(10_000),
            "๙".repeat(10_000),
            "1.".repeat(3_000),
            "a".repeat(10_000),
            "a ".repeat(5_000),
            "Å".repeat(5_000),
            "ﬃ".repeat(5_000),
            "İ".repeat(5_000),
            "\u200b".repeat(1_000_000),
            "\u200d".repeat(1_000_000) + "ก",
            "\ufe0f".repeat(100_000),
            "\u0301".repeat(10_000),
            "a" + "\u0301".repeat(10_000),
            "\u1ab0\u0323".repeat(5_000),
            "\ufdfa".repeat(3_000),
            "\u3300".repeat(3_000),
            "가".repeat(5_000),
            "\u1100\u1161\u11a8".repeat(3_000),
            "\ud83d",
            "\ude4f\ud83d",
            "\ud83d".repeat(10_000),
            "\udc00".repeat(10_000),
            "🙏🏽👨‍👩‍👧",
            "🇹🇭".repeat(3_000),
            "𝕋𝕙𝕒𝕚",
            "\udb40\udc41".repeat(3_000),
            "\u202eabc\u202d",
            "\u2066\u2067\u2068\u2069".repeat(1_000),
            "עברית العربية".repeat(500),
            "\u0000\u0001\u001b[2J",
            "\r\n\t\u000b\f\u0085\u2028\u2029",
            "\ufffe\uffff",
            "\ufeff".repeat(1_000),
            "พระธาตุ".repeat(2_000),
            "ตากลม".repeat(2_000),
            "l;ylfu".repeat(2_000),
            "漢字".repeat(5_000),
            "ที่ไหน อะไร อย่างไร ".repeat(500));

    private HostileTexts() {}

    /** So many, the known ones first, then mixtures of them, of letters of all kinds, and of the words. */
    public static Stream<String> of(int count, List<String> words) {
        Random random = new Random(5);
        return Stream.concat(KNOWN.stream(), Stream.generate(() -> made(random, words)))
                .limit(count);
    }

    private static String made(RandomGenerator random, List<String> words) {
        StringBuilder text = new StringBuilder();
        int parts = 1 + random.nextInt(6);
        for (int i = 0; i < parts; i++) {
            switch (random.nextInt(7)) {
                case 0 -> characters(random, 0, 0x10000, text);
                case 1 -> characters(random, 0x0E00, 0x0E80, text);
                case 2 -> characters(random, 0, 0x80, text);
                case 3 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 4 -> text.append(piece(KNOWN.get(random.nextInt(KNOWN.size())), random));
                case 5 -> text.append(' ');
                default -> text.append(piece(words.get(random.nextInt(words.size())), random));
            }
        }
        return text.toString();
    }

    private static void characters(RandomGenerator random, int from, int to, StringBuilder text) {
        int count = 1 + random.nextInt(20);
        for (int i = 0; i < count; i++) {
            text.append((char) random.nextInt(from, to));
        }
    }

    /** Cut anywhere, between the halves of a pair too. */
    private static String piece(String of, RandomGenerator random) {
        int start = random.nextInt(of.length() + 1);
        return of.substring(start, Math.min(of.length(), start + 1 + random.nextInt(60)));
    }
}
