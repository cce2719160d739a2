package org.thongthin.search.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * A local government as the national registry has it.
 *
 * @param type as the registry writes it, อบต. for one
 * @param fullName the type and the name in one
 * @param nameEn the official English name of the sub-district of the same name, where there is one
 */
record Lao(
        String code,
        String type,
        String fullName,
        String name,
        String district,
        String province,
        @Nullable String nameEn,
        String districtEn,
        String provinceEn) {}
