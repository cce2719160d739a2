package org.thongthin.search.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ways in which people ask for a local government, as generators over any registry. */
final class WaysToAsk {
    private static final Map<String, String> ABBREVIATIONS =
            Map.of("อบต.", "อบต", "อบจ.", "อบจ", "เทศบาลตำบล", "ทต", "เทศบาลเมือง", "ทม", "เทศบาลนคร", "ทน");

    private static final List<Base> BASES = List.of(
            new Base("full name + province", lao -> lao.fullName() + " " + lao.province()),
            new Base("abbreviation + province", lao -> abbreviated(lao, "", ".") + lao.name() + " " + lao.province()),
            new Base(
                    "dotted abbreviation + จ.",
                    lao -> abbreviated(lao, ".", ".") + lao.name() + " จ." + lao.province()),
            new Base("bare name + district", lao -> lao.name() + " " + lao.district()),
            new Base("abbreviation spaced", lao -> abbreviated(lao, " ", " ") + lao.name() + " " + lao.province()));

    private record Base(String name, WayToAsk.Plain plain) {
        WayToAsk typed(String how, WayToAsk.Typed typed, double target) {
            return new WayToAsk(name + how, plain, typed, target, false);
        }
    }

    private WaysToAsk() {}

    static List<WayToAsk> all() {
        List<WayToAsk> ways = new ArrayList<>();
        BASES.forEach(base -> ways.add(base.typed("", Typing::asItIs, 0.99)));
        BASES.forEach(base -> ways.add(base.typed(", one typo", Typing::misspelt, 0.95)));
        BASES.forEach(base -> ways.add(base.typed(", wrong layout", Typing::onTheOtherLayout, 0.98)));
        BASES.forEach(base -> ways.add(base.typed(", marks apart", Typing::withMarksApart, 0.99)));
        ways.add(new WayToAsk("roman letters", WaysToAsk::roman, Typing::asItIs, 0.90, true));
        ways.add(new WayToAsk("roman letters, lower case", WaysToAsk::roman, Typing::inLowerCase, 0.90, true));
        ways.add(new WayToAsk("roman letters, spelt freely", WaysToAsk::roman, Typing::speltFreely, 0.90, true));
        return ways;
    }

    /** Before a name; nothing for the types that have no abbreviation. */
    private static String abbreviated(Lao lao, String between, String behind) {
        String letters = ABBREVIATIONS.get(lao.type());
        return letters == null ? "" : String.join(between, letters.split("")) + behind;
    }

    private static @Nullable String roman(Lao lao) {
        return lao.nameEn() == null ? null : lao.nameEn() + " " + lao.districtEn() + " " + lao.provinceEn();
    }
}
