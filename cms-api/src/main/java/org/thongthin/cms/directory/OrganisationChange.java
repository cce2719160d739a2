package org.thongthin.cms.directory;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an import did to one organisation.
 *
 * @param before null where it is new
 */
record OrganisationChange(@Nullable Organisation before, Organisation after) {
    /** In what respect it changed; several may hold at once, as when a LAO is upgraded and so renamed. */
    enum Aspect {
        CREATED,
        RENAMED,
        RETYPED,
        /** To another province or district. */
        MOVED,
        /** Its coordinates became known, unknown or other. */
        REPOSITIONED,
        /** It had been marked as no longer active. */
        REACTIVATED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** None where nothing changed. */
    Set<Aspect> aspects() {
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        if (before == null) {
            aspects.add(Aspect.CREATED);
            return aspects;
        }
        if (!before.nameTh().equals(after.nameTh())) {
            aspects.add(Aspect.RENAMED);
        }
        if (before.type() != after.type()) {
            aspects.add(Aspect.RETYPED);
        }
        if (!Objects.equals(before.provinceCode(), after.provinceCode())
                || !Objects.equals(before.districtCode(), after.districtCode())) {
            aspects.add(Aspect.MOVED);
        }
        if (!Objects.equals(before.lat(), after.lat()) || !Objects.equals(before.lon(), after.lon())) {
            aspects.add(Aspect.REPOSITIONED);
        }
        if (!before.active()) {
            aspects.add(Aspect.REACTIVATED);
        }
        return aspects;
    }

    /** For the audit trail: aspects and codes, no names. */
    Map<String, Object> detail() {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("changed", aspects().stream().map(Aspect::code).toList());
        detail.put("after", codes(after));
        if (before != null) {
            detail.put("before", codes(before));
        }
        return detail;
    }

    private static Map<String, Object> codes(Organisation organisation) {
        Map<String, Object> codes = new LinkedHashMap<>();
        codes.put("type", organisation.type().code());
        if (organisation.provinceCode() != null) {
            codes.put("province", organisation.provinceCode());
        }
        if (organisation.districtCode() != null) {
            codes.put("district", organisation.districtCode());
        }
        return codes;
    }
}
