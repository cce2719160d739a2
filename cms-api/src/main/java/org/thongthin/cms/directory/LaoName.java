package org.thongthin.cms.directory;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the way people shorten a LAO's name into the way the directory writes it. */
final class LaoName {
    private static final Pattern SHORT_TYPE =
            Pattern.compile("^(อ\\.?\\s?บ\\.?\\s?ต|อ\\.?\\s?บ\\.?\\s?จ|ท\\.?\\s?ต|ท\\.?\\s?ม|ท\\.?\\s?น)\\.\\s?");
    private static final Pattern BANGKOK = Pattern.compile("^(กทม\\.?|กรุงเทพฯ?)$");

    private LaoName() {}

    /** Such as อบต. ธาตุพนม → องค์การบริหารส่วนตำบลธาตุพนม; what is not shortened is only tidied. */
    static String spelledOut(String typed) {
        String tidy = ThaiName.tidy(typed);
        if (BANGKOK.matcher(tidy).matches()) {
            return "กรุงเทพมหานคร";
        }
        Matcher type = SHORT_TYPE.matcher(tidy);
        if (!type.find()) {
            return tidy;
        }
        String letters = type.group(1).replaceAll("[.\\s]", "");
        OrganisationType full = OrganisationType.ofRegistry(letters + ".");
        return full == null ? tidy : full.nameTh() + tidy.substring(type.end());
    }
}
