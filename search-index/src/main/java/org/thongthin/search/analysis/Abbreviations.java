package org.thongthin.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes abbreviations out, dotted, spaced or bare, and sets the types of local governments apart from their names.
 *
 * <p>ทน is a verb too (to endure) and จ, อ, ต begin ranks and months (จ.ส.อ., ต.ค.), so each needs its dot or to stand
 * alone, and the single letters a name behind them.
 */
final class Abbreviations {
    private static final String NOT_IN_WORD = "(?<![\\p{L}\\p{M}])";
    private static final String NOT_IN_INITIALS = NOT_IN_WORD + "(?<![\\p{L}\\p{M}]\\.)";
    private static final String WORD_ENDS = "(?![\\p{L}\\p{M}])";
    private static final String NO_VOWEL = "(?![\\p{M}าะำๅ])";
    private static final String NAME = "(?=[เ-ไ]?[ก-ฮ][ก-ฮะ-ฺเ-๎])(?!จังหวัด|อำเภอ|ตำบล|องค์การ|องค์กร|เทศบาล|กรุงเทพ)";

    /** The expansion of what is whole and only set apart. */
    private static final String AS_IT_IS = "$";

    private static final String STARTS = "อกทจตพคมสธเ";
    private static final List<String> FULL_NAMES = List.of("กรุงเทพ", "องค์การบริหารส่วน", "เทศบาล");

    private record Rule(String pattern, String expansion) {}

    private static final List<Rule> RULES = rules();
    private static final Pattern ANY = Pattern.compile(
            RULES.stream().map(rule -> "(" + rule.pattern() + ")").collect(Collectors.joining("|")));

    private Abbreviations() {}

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        // อบตบ้านไร่ is written without a dot or space often enough; อบตลอดคืน is baked all night.
        rules.add(new Rule(NOT_IN_WORD + "อบต" + NO_VOWEL + "(?!ลอด)\\.?", "องค์การบริหารส่วนตำบล "));
        rules.add(initials("อบต", "องค์การบริหารส่วนตำบล "));
        rules.add(initials("อบจ", "องค์การบริหารส่วนจังหวัด "));
        rules.add(initials("อปท", "องค์กรปกครองส่วนท้องถิ่น "));
        rules.add(initials("กทม", "กรุงเทพมหานคร "));
        rules.add(initials("ทต", "เทศบาลตำบล "));
        rules.add(initials("ทม", "เทศบาลเมือง "));
        rules.add(new Rule(NOT_IN_INITIALS + "(?:ทน\\.|ท[. ]{1,2}น(?:\\.|" + WORD_ENDS + "))", "เทศบาลนคร "));
        rules.add(new Rule("กรุงเทพ(?!มหานคร|\\p{M})", "กรุงเทพมหานคร "));
        rules.add(single("จ", "จังหวัด "));
        rules.add(single("อ", "อำเภอ "));
        rules.add(single("ต", "ตำบล "));
        rules.add(new Rule(NOT_IN_INITIALS + "[พค](?:\\. ?ศ\\.?|ศ\\.?(?= ?[0-9]{4}))" + NO_VOWEL, " "));
        months(rules);
        rules.add(new Rule("(?:องค์การบริหารส่วน(?:ตำบล|จังหวัด)|เทศบาล(?:ตำบล|เมือง|นคร))(?=[ก-ฮเ-ไ])", AS_IT_IS));
        return List.copyOf(rules);
    }

    /** Letters with dots or spaces between them, or together with a dot behind, or together and alone. */
    private static Rule initials(String letters, String expansion) {
        String apart = letters.chars().mapToObj(Character::toString).collect(Collectors.joining("[. ]{1,2}"));
        return new Rule(
                NOT_IN_INITIALS + "(?:" + apart + NO_VOWEL + "\\.?|" + letters + "(?:\\.|" + WORD_ENDS + "))",
                expansion);
    }

    private static Rule single(String letter, String expansion) {
        return new Rule(NOT_IN_INITIALS + letter + "(?:\\. ?| )" + NAME, expansion);
    }

    private static void months(List<Rule> rules) {
        String[] names = {
            "ม.ค.", "มกราคม", "ก.พ.", "กุมภาพันธ์", "มี.ค.", "มีนาคม", "เม.ย.", "เมษายน", "พ.ค.", "พฤษภาคม", "มิ.ย.",
                    "มิถุนายน",
            "ก.ค.", "กรกฎาคม", "ส.ค.", "สิงหาคม", "ก.ย.", "กันยายน", "ต.ค.", "ตุลาคม", "พ.ย.", "พฤศจิกายน", "ธ.ค.",
                    "ธันวาคม"
        };
        for (int i = 0; i < names.length; i += 2) {
            rules.add(new Rule(NOT_IN_INITIALS + names[i].replace(".", "\\. ?"), names[i + 1] + " "));
        }
    }

    static Traced expand(Traced text) {
        Traced before = text;
        while (true) {
            Traced after = once(before);
            if (after == before) {
                return before;
            }
            // An expansion may be the name that an abbreviation before it was waiting for.
            before = after;
        }
    }

    private static Traced once(Traced text) {
        String chars = text.chars().toString();
        Matcher matcher = ANY.matcher(chars).useTransparentBounds(true).useAnchoringBounds(false);
        Traced out = text;
        int done = 0;
        for (int at = 0; at < chars.length(); at++) {
            if (!mayStart(chars, at) || !matcher.region(at, chars.length()).lookingAt()) {
                continue;
            }
            out = out == text ? text.next() : out;
            out.append(text, done, at);
            String expansion = expansion(matcher);
            if (expansion.equals(AS_IT_IS)) {
                out.append(text, at, matcher.end());
                out.append(' ', text.source(matcher.end()));
            } else {
                out.append(expansion, text.source(at));
            }
            done = matcher.end();
            at = done - 1;
        }
        if (out != text) {
            out.append(text, done, text.length());
        }
        return out;
    }

    /** Spares most places of a text the rules: they begin where no word goes on, or with one of the full names. */
    private static boolean mayStart(String chars, int at) {
        if (STARTS.indexOf(chars.charAt(at)) < 0) {
            return false;
        }
        return at == 0 || !isPart(chars.charAt(at - 1)) || startsFullName(chars, at);
    }

    /** Asked at every tenth letter of every text. */
    private static boolean startsFullName(String chars, int at) {
        for (String name : FULL_NAMES) {
            if (chars.startsWith(name, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPart(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String expansion(Matcher matcher) {
        for (int i = 0; i < RULES.size(); i++) {
            if (matcher.group(i + 1) != null) {
                return RULES.get(i).expansion();
            }
        }
        throw new IllegalStateException("a match without a rule");
    }
}
