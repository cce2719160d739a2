package org.thongthin.site.browse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.readmodel.Province;

/** The six regions, from north to south. */
public final class Regions {
    static final List<String> ALL = List.of("north", "northeast", "central", "east", "west", "south");

    private Regions() {}

    /** The province's region; null where it has none that this version knows. */
    public static @Nullable String known(@Nullable Province province) {
        String region = province == null ? null : province.region();
        return region != null && ALL.contains(region) ? region : null;
    }
}
