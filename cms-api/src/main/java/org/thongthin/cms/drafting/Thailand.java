package org.thongthin.cms.drafting;

import java.util.List;
import org.thongthin.cms.content.Location;
import org.thongthin.cms.platform.FieldError;

/** The country's bounding box, a tenth of a degree (about 11 km) wide of it: islands and borders are not surveyed by hand. */
final class Thailand {
    // As the table's constraint has them: a sum of doubles may end a hair beyond it.
    private static final double SOUTH = 5.51;
    private static final double NORTH = 20.57;
    private static final double WEST = 97.24;
    private static final double EAST = 105.74;

    private Thailand() {}

    static void faults(Location location, List<FieldError> faults) {
        Double lat = location.lat();
        Double lon = location.lon();
        if (lat == null && lon == null) {
            return;
        }
        if (lat == null || lon == null) {
            faults.add(new FieldError(lat == null ? "/location/lat" : "/location/lon", "lat-with-lon"));
            return;
        }
        if (!(lat >= SOUTH && lat <= NORTH)) {
            faults.add(new FieldError("/location/lat", "outside-thailand"));
        }
        if (!(lon >= WEST && lon <= EAST)) {
            faults.add(new FieldError("/location/lon", "outside-thailand"));
        }
    }
}
