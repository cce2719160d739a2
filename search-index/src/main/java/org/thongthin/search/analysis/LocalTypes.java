package org.thongthin.search.analysis;

import java.util.Set;

/** The types of local governments, as the normaliser writes them out and sets them apart from the names. */
final class LocalTypes {
    private static final Set<String> TYPES =
            Set.of("องค์การบริหารส่วนตำบล", "องค์การบริหารส่วนจังหวัด", "เทศบาลตำบล", "เทศบาลเมือง", "เทศบาลนคร");

    private LocalTypes() {}

    static boolean isType(String run) {
        return TYPES.contains(run);
    }
}
