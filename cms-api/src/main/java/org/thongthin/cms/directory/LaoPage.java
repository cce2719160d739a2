package org.thongthin.cms.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of LAOs.
 *
 * @param total how many there are on all pages
 * @param next the cursor of the page after this one; null on the last
 */
public record LaoPage(long total, List<Lao> laos, @Nullable String next) {
    /**
     * A LAO as a list shows it, with the district that tells apart those of one name.
     *
     * @param type the code of its {@link OrganisationType}
     * @param districtCode null for Bangkok
     */
    public record Lao(
            String code,
            String type,
            String nameTh,
            @Nullable String nameEn,
            String provinceCode,
            String provinceTh,
            @Nullable String districtCode,
            @Nullable String districtTh) {}
}
