package org.thongthin.search.analysis;

import java.util.Map;

/**
 * Reads a Thai word aloud, syllable by syllable, and writes it in roman letters after the Royal Society's general system
 * of 1999: the vowels that are not written are guessed from what stands around them. A name that is read against the
 * rules comes out as the rules have it; {@link Sounds} is coarse enough to forgive most of that.
 */
final class Syllables {
    private static final String INITIALS =
            "กkขkhฃkhคkhฅkhฆkhงngจchฉchชchซsฌchญyฎdฏtฐthฑthฒthณnดdตtถthทthธthนnบbปpผphฝfพphฟfภphมmยyรrลlวwศsษsสsหhฬlอฮh";
    private static final String FINALS = "กkขkคkฆkงngจtชtซtฌtญnฎtฏtฐtฑtฒtณnดtตtถtทtธtนnบpปpพpฟpภpมmรnลnศtษtสtฬn";
    private static final String LEADING = "เแโใไ";
    private static final String TONES = "่้๊๋";

    /** Pairs that are said together. */
    private static final String CLUSTERS =
            "กร กล กว ขร ขล ขว คร คล คว ตร ปร ปล พร พล ผล บร บล ฟร ฟล ดร ทร ศร สร จร ซร หง หญ หน หม หย หร หล หว อย ";

    /** What is read against the rules is no longer than this. */
    private static final int LONGEST = 10;

    private final String word;
    private final Map<String, String> readings;
    private final StringBuilder roman = new StringBuilder();
    private int at;

    private Syllables(String word, Map<String, String> readings) {
        this.word = word;
        this.readings = readings;
    }

    /** Lower case, without spaces; empty where the word has nothing Thai that is said. */
    static String read(String word, Map<String, String> readings) {
        Syllables syllables = new Syllables(withoutTones(word), readings);
        while (syllables.at < syllables.word.length()) {
            syllables.next();
        }
        return syllables.roman.toString();
    }

    /** Tones change no letter, and what stands under the silencer is not said. */
    static String withoutTones(String word) {
        StringBuilder said = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '์') {
                silence(said);
            } else if (TONES.indexOf(c) < 0) {
                said.append(c);
            }
        }
        return said.toString();
    }

    private static void silence(StringBuilder said) {
        int last = said.length() - 1;
        if (last > 0 && "ิุ".indexOf(said.charAt(last)) >= 0) {
            said.setLength(last--);
        }
        if (last < 0 || !isConsonant(said.charAt(last))) {
            return;
        }
        // In จันทร์, ศาสตร์, ลักษณ์ it silences a pair.
        boolean pair = last > 1
                && (said.charAt(last) == 'ร' && "ทตดช".indexOf(said.charAt(last - 1)) >= 0
                        || said.charAt(last) == 'ณ' && said.charAt(last - 1) == 'ษ');
        said.setLength(pair ? last - 1 : last);
    }

    private void next() {
        if (known()) {
            return;
        }
        char c = word.charAt(at);
        if (c == 'ฤ') {
            at += at + 1 < word.length() && word.charAt(at + 1) == 'ๅ' ? 2 : 1;
            roman.append("rue");
            return;
        }
        if (LEADING.indexOf(c) >= 0 && isConsonant(peek(1))) {
            at++;
            leading(c);
            return;
        }
        if (isConsonant(c)) {
            bare();
            return;
        }
        if (c < 0x80) {
            roman.append(c);
        }
        at++;
    }

    private boolean known() {
        for (int length = Math.min(LONGEST, word.length() - at); length > 1; length--) {
            String reading = isVowel(peek(length)) ? null : readings.get(word.substring(at, at + length));
            if (reading != null) {
                roman.append(reading);
                at += length;
                return true;
            }
        }
        return false;
    }

    private void leading(char vowel) {
        int onset = onset(vowel);
        char mark = peek(onset);
        char then = peek(onset + 1);
        String sound = switch (vowel) {
            case 'แ' -> "ae";
            case 'โ' -> "o";
            case 'ใ', 'ไ' -> "ai";
            default -> "e";
        };
        write(onset);
        at += onset;
        if (vowel == 'เ' && mark == 'ี' && then == 'ย') {
            at += 2;
            sound = "ia";
        } else if (vowel == 'เ' && mark == 'ื' && then == 'อ') {
            at += 2;
            sound = "uea";
        } else if (vowel == 'เ' && mark == 'า') {
            at++;
            boolean shortened = peek(0) == 'ะ';
            roman.append(shortened ? "o" : "ao");
            at += shortened ? 1 : 0;
            return;
        } else if (vowel == 'เ' && mark == 'อ' && !carries(1)) {
            at++;
            sound = "oe";
        } else if (vowel == 'เ' && mark == 'ิ') {
            at++;
            sound = "oe";
        } else if (vowel == 'เ' && mark == 'ย' && !carries(1)) {
            at++;
            roman.append("oei");
            return;
        } else if (mark == '็') {
            at++;
        }
        if (peek(0) == 'ะ') {
            at++;
            roman.append(sound);
            return;
        }
        roman.append(sound);
        if (vowel == 'ใ' || vowel == 'ไ') {
            at += peek(0) == 'ย' && !carries(1) ? 1 : 0;
            return;
        }
        coda();
    }

    /** How many consonants begin the syllable of a leading vowel: two where they belong together or the vowel asks it. */
    private int onset(char vowel) {
        if (!isConsonant(peek(1))) {
            return 1;
        }
        boolean marked = "ิีื็".indexOf(peek(2)) >= 0 && vowel == 'เ' || peek(2) == '็';
        if (marked) {
            return 2;
        }
        boolean together = isCluster(peek(0), peek(1));
        return together && (isConsonant(peek(2)) || "าะ".indexOf(peek(2)) >= 0 || vowel == 'ใ' || vowel == 'ไ') ? 2 : 1;
    }

    private void bare() {
        int onset = 1;
        if (isCluster(peek(0), peek(1))
                && (isVowel(peek(2)) || (peek(1) != 'ว' && (peek(2) == 'อ' || closes(2) || peek(2) == 'ว')) || rr(2))) {
            onset = 2;
        }
        char mark = peek(onset);
        if (mark == 'ร' && peek(onset + 1) == 'ร') {
            write(onset);
            at += onset + 2;
            roman.append('a');
            if (!coda()) {
                roman.append('n');
            }
            return;
        }
        if (!isVowel(mark) && mark != 'อ' && mark != 'ว') {
            unwritten(onset);
            return;
        }
        if ((mark == 'อ' || mark == 'ว') && carries(onset + 1)) {
            unwritten(onset);
            return;
        }
        if (mark == 'ว' && !closes(onset + 1)) {
            unwritten(onset);
            return;
        }
        write(onset);
        at += onset + 1;
        switch (mark) {
            case 'ะ' -> roman.append('a');
            case 'ำ' -> roman.append("am");
            case 'ั' -> {
                if (peek(0) == 'ว' && !carries(1)) {
                    at++;
                    roman.append("ua");
                    at += peek(0) == 'ะ' ? 1 : 0;
                } else {
                    roman.append('a');
                    coda();
                }
            }
            case 'า' -> close("a");
            case 'ิ', 'ี' -> close("i");
            case 'ึ' -> close("ue");
            case 'ื' -> {
                at += peek(0) == 'อ' ? 1 : 0;
                close("ue");
            }
            case 'ุ', 'ู' -> close("u");
            case '็' -> {
                at += peek(0) == 'อ' ? 1 : 0;
                close("o");
            }
            case 'ว' -> close("ua");
            default -> close("o");
        }
    }

    private void close(String vowel) {
        roman.append(vowel);
        coda();
    }

    /** Consonants without a written vowel: an o before the one that closes the syllable, else an a. */
    private void unwritten(int onset) {
        boolean closed =
                closes(onset) && !(closes(onset + 1) && onset == 1 && !carries(onset + 2) && single(onset + 1));
        write(onset);
        at += onset;
        if (closed) {
            roman.append('o');
            coda();
        } else if (at < word.length()) {
            roman.append('a');
        } else {
            roman.append(onset == 1 && roman.length() > 1 ? "" : "o");
        }
    }

    /** Of three consonants in a row, as in พนม, the first is a syllable of its own. */
    private boolean single(int offset) {
        return at + offset + 1 >= word.length()
                || !isConsonant(peek(offset + 1))
                || LEADING.indexOf(peek(offset + 1)) >= 0;
    }

    /** Takes the consonant that closes the syllable, if one does. */
    private boolean coda() {
        if (!closes(0, at > 0 && "ัิึ็".indexOf(word.charAt(at - 1)) < 0)) {
            return false;
        }
        char c = peek(0);
        at++;
        roman.append(c == 'ย' ? "i" : c == 'ว' ? "o" : sound(FINALS, c));
        return true;
    }

    /** Whether the consonant there ends a syllable: nothing follows that makes it begin one. */
    private boolean closes(int offset) {
        return closes(offset, false);
    }

    private boolean closes(int offset, boolean open) {
        char c = peek(offset);
        if (!isConsonant(c) || c == 'อ' || c == 'ห' || c == 'ฮ' || c == 'ฉ' || c == 'ผ' || c == 'ฝ') {
            return false;
        }
        if (carries(offset + 1)) {
            return false;
        }
        char then = peek(offset + 1);
        if (then == 'อ' && !carries(offset + 2)) {
            return false;
        }
        if (then == 'ว' && !carries(offset + 2) && isConsonant(peek(offset + 2))) {
            return false;
        }
        if (open && isConsonant(then) && then != 'ร' && isLast(offset + 1)) {
            return false;
        }
        // กระ in บุกระ: a pair that belongs together and has a vowel.
        return !(isCluster(c, then) && isVowel(peek(offset + 2)) && "กขคตปพผ".indexOf(c) >= 0);
    }

    /** Whether what is there makes the consonant before it begin a syllable. */
    private boolean carries(int offset) {
        return isVowel(peek(offset)) || rr(offset);
    }

    private boolean rr(int offset) {
        return peek(offset) == 'ร' && peek(offset + 1) == 'ร';
    }

    private void write(int onset) {
        char first = peek(0);
        char second = peek(1);
        if (onset == 1) {
            roman.append(sound(INITIALS, first));
        } else if (first == 'ท' && second == 'ร' || "ศสจซ".indexOf(first) >= 0 && second == 'ร') {
            roman.append(first == 'จ' ? "ch" : "s");
        } else if (first == 'ห' || first == 'อ') {
            roman.append(sound(INITIALS, second));
        } else if (isCluster(first, second)) {
            roman.append(sound(INITIALS, first)).append(sound(INITIALS, second));
        } else {
            roman.append(sound(INITIALS, first)).append('a').append(sound(INITIALS, second));
        }
    }

    private boolean isLast(int offset) {
        char then = peek(offset + 1);
        return then == 0 || LEADING.indexOf(then) >= 0;
    }

    private char peek(int offset) {
        return at + offset < word.length() ? word.charAt(at + offset) : 0;
    }

    static boolean isLeading(char c) {
        return LEADING.indexOf(c) >= 0;
    }

    private static boolean isCluster(char first, char second) {
        return first != 0 && second != 0 && CLUSTERS.contains(first + "" + second + " ");
    }

    private static boolean isConsonant(char c) {
        return c >= 'ก' && c <= 'ฮ' && c != 'ฤ' && c != 'ฦ';
    }

    static boolean isVowel(char c) {
        return c == 'ะ' || c == 'ั' || c == 'า' || c == 'ำ' || (c >= 'ิ' && c <= 'ู') || c == '็';
    }

    private static String sound(String table, char c) {
        int start = table.indexOf(c) + 1;
        if (start == 0) {
            return "";
        }
        int end = start;
        while (end < table.length() && table.charAt(end) < 0x80) {
            end++;
        }
        return table.substring(start, end);
    }
}
