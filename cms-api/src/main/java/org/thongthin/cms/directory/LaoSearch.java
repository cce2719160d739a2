package org.thongthin.cms.directory;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.Paging;

/** Finds active LAOs by a part of their Thai name. */
@Singleton
public final class LaoSearch {
    static final int LONGEST_QUERY = 200;

    private final LaoRepository laos;
    private final Places places;

    LaoSearch(LaoRepository laos, Places places) {
        this.laos = laos;
        this.places = places;
    }

    /**
     * One page of the LAOs that fit both.
     *
     * @param q part of a Thai name, shortened types (อบต.) allowed; null or blank for all
     * @param provinceCode null or blank for all
     * @param cursor where the page before ended; takes the place of the page number
     * @throws Invalid for an unknown province, a q of more than {@value #LONGEST_QUERY} characters, a text that never was
     *     a cursor
     */
    public LaoPage search(@Nullable String q, @Nullable String provinceCode, Paging paging, @Nullable String cursor) {
        if (q != null && q.length() > LONGEST_QUERY) {
            throw new Invalid(new FieldError("/q", "too-long", LONGEST_QUERY));
        }
        String province = provinceCode == null || provinceCode.isBlank() ? null : provinceCode;
        if (province != null && !places.provinceExists(province)) {
            throw new Invalid(new FieldError("/province", "unknown-province"));
        }
        String part = q == null ? "" : LaoName.spelledOut(q);
        String after = cursor == null || cursor.isBlank() ? null : cursor;
        if (after != null && !laos.exists(after)) {
            throw new Invalid(new FieldError("/cursor", "not-a-cursor"));
        }
        return laos.page(part, province, paging, after);
    }
}
