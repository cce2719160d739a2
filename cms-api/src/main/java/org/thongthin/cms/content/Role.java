package org.thongthin.cms.content;

import java.util.Locale;

/** What an account is there to do. The public has no account, and so no role. */
public enum Role {
    /** เจ้าหน้าที่ อปท. — works on the items of their own organisation. */
    EDITOR,
    /** สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด — reads what the organisations of its province record. */
    PROVINCE,
    /** DLA moderator — verifies, returns, takes down and restores, nationally. */
    MODERATOR,
    /** DLA administrator — accounts, the registry, categories, settings; restores what was deleted. */
    ADMINISTRATOR,
    /** public-site — the change feed, media, and what it tells of its readers; nothing else. */
    SERVICE;

    /** As it is written in JSON and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a code that is none of these */
    public static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
