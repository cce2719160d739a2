package org.thongthin.cms.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a sheet of accounts may have in a column, and how people head it. */
enum AccountColumn {
    USERNAME("username", true, "user", "login", "ชื่อผู้ใช้", "ชื่อผู้ใช้งาน", "บัญชีผู้ใช้"),
    DISPLAY_NAME(
            "displayName",
            true,
            "name",
            "fullname",
            "ชื่อ",
            "ชื่อสกุล",
            "ชื่อนามสกุล",
            "ชื่อและนามสกุล",
            "ชื่อที่แสดง"),
    EMAIL("email", false, "mail", "emailaddress", "อีเมล", "อีเมล์", "อีเมลล์", "ที่อยู่อีเมล"),
    ROLE("role", false, "บทบาท", "สิทธิ์"),
    ORGANISATION_CODE(
            "organisationCode",
            true,
            "organizationcode",
            "code",
            "laocode",
            "รหัสหน่วยงาน",
            "รหัสอปท",
            "รหัสองค์กรปกครองส่วนท้องถิ่น"),
    /** Of a sheet that has been here before: the row by which its sender knows it, and what was worked out there. */
    ROW("row", false, "แถว", "แถวที่"),
    FORMULAS("formulas", false);

    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Punct}]+");

    private final String field;
    private final boolean required;
    private final List<String> headings;

    AccountColumn(String field, boolean required, String... headings) {
        this.field = field;
        this.required = required;
        this.headings = Arrays.stream(headings).toList();
    }

    /** As the API names it. */
    String field() {
        return field;
    }

    boolean isRequired() {
        return required;
    }

    /** The column that is headed so, in either language and whatever stands between the letters; null for another. */
    static @Nullable AccountColumn headed(String heading) {
        String plain = plain(heading);
        for (AccountColumn column : values()) {
            if (column.field.toLowerCase(Locale.ROOT).equals(plain) || column.headings.contains(plain)) {
                return column;
            }
        }
        return null;
    }

    static String plain(String written) {
        return UNSEEN.matcher(written).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
