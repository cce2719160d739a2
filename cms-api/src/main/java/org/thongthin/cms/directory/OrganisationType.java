package org.thongthin.cms.directory;

import org.jspecify.annotations.Nullable;

/** What an organisation is by law. A LAO may change from one type to another; its code stays. */
public enum OrganisationType {
    /** องค์การบริหารส่วนจังหวัด (อบจ.), provincial administrative organisation. */
    PAO("pao", "อบจ.", "องค์การบริหารส่วนจังหวัด"),
    /** เทศบาลนคร (ทน.), city municipality. */
    CITY("city", "ทน.", "เทศบาลนคร"),
    /** เทศบาลเมือง (ทม.), town municipality. */
    TOWN("town", "ทม.", "เทศบาลเมือง"),
    /** เทศบาลตำบล (ทต.), subdistrict municipality. */
    SUBDISTRICT_MUNICIPALITY("subdistrict-municipality", "ทต.", "เทศบาลตำบล"),
    /** องค์การบริหารส่วนตำบล (อบต.), subdistrict administrative organisation. */
    SAO("sao", "อบต.", "องค์การบริหารส่วนตำบล"),
    /** ท้องถิ่นรูปแบบพิเศษ, a form of its own: Bangkok and Pattaya. */
    SPECIAL("special", "พิเศษ", "ท้องถิ่นรูปแบบพิเศษ"),
    /** สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด, a provincial office of the department. Not a LAO. */
    OFFICE("office", "สถจ.", "สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด"),
    /** กรมส่งเสริมการปกครองท้องถิ่น. Not a LAO. */
    DEPARTMENT("department", "สถ.", "กรมส่งเสริมการปกครองท้องถิ่น");

    private final String code;
    private final String shortTh;
    private final String nameTh;

    OrganisationType(String code, String shortTh, String nameTh) {
        this.code = code;
        this.shortTh = shortTh;
        this.nameTh = nameTh;
    }

    /** As it is written in JSON and in the database. */
    public String code() {
        return code;
    }

    /** The Thai name in full, with which the names of most LAOs of the type begin. */
    public String nameTh() {
        return nameTh;
    }

    /** Whether it is a local administrative organisation, as against an office of the department. */
    public boolean isLao() {
        return switch (this) {
            case PAO, CITY, TOWN, SUBDISTRICT_MUNICIPALITY, SAO, SPECIAL -> true;
            case OFFICE, DEPARTMENT -> false;
        };
    }

    /**
     * The type with this code.
     *
     * @throws IllegalArgumentException for a code that is none of these
     */
    public static OrganisationType of(String code) {
        for (OrganisationType type : values()) {
            if (type.code.equals(code)) {
                return type;
            }
        }
        throw new IllegalArgumentException("no organisation type " + code);
    }

    /** The type of LAO that the registry writes so, short or in full; null where there is none. */
    static @Nullable OrganisationType ofRegistry(String name) {
        for (OrganisationType type : values()) {
            if (type.isLao() && (type.shortTh.equals(name) || type.nameTh.equals(name))) {
                return type;
            }
        }
        return null;
    }
}
