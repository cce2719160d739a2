package org.thongthin.cms.directory;

import org.jspecify.annotations.Nullable;

/**
 * A LAO, a provincial office or the department, as the directory knows it now. Codes never change; all else may.
 *
 * @param code the registry's code of a LAO ({@code BMA} for Bangkok, which has none), {@code PO-<province>} for a
 *     provincial office, {@code DLA} for the department
 * @param nameTh the full name, such as เทศบาลตำบลธาตุพนม
 * @param nameEn null where no English name is known, which is so for most LAOs
 * @param provinceCode null for the department only
 * @param districtCode null for Bangkok, provincial offices and the department
 * @param lat WGS 84 degrees, inside Thailand; null where not known, and then {@code lon} is null too
 * @param active false for one that is no more, because it was merged or dissolved; what it owned still names it
 */
public record Organisation(
        String code,
        OrganisationType type,
        String nameTh,
        @Nullable String nameEn,
        @Nullable String provinceCode,
        @Nullable String districtCode,
        @Nullable Double lat,
        @Nullable Double lon,
        boolean active) {}
