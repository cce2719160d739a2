package org.thongthin.cms.content;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a revision stands in its verification (สถานะการตรวจสอบ). */
public enum Stage {
    /** ร่าง — the editors' own, to change freely. */
    DRAFT,
    /** รอตรวจสอบ — frozen, in the moderators' queue. */
    SUBMITTED,
    /** ส่งกลับแก้ไข — the editors' again, with a reason that stays until it is submitted once more. */
    RETURNED,
    /** ตรวจสอบแล้ว — frozen for ever; it was, or is, what the public sees. */
    VERIFIED;

    /** As it is written in JSON and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stage of that code; null for a code that names none. */
    public static @Nullable Stage find(String code) {
        for (Stage stage : values()) {
            if (stage.code().equals(code)) {
                return stage;
            }
        }
        return null;
    }
}
