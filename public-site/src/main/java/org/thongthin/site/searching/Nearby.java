package org.thongthin.site.searching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.GeoPoint;
import org.thongthin.search.query.Near;
import org.thongthin.site.browse.Middle;
import org.thongthin.site.platform.BadParameter;
import org.thongthin.site.platform.Parameters;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.District;

/** A point and a radius in an address: {@code near=16.94,104.72} in degrees, {@code radius=20000} in metres. */
final class Nearby {
    static final String POINT = "near";
    static final String RADIUS = "radius";

    /** Half an hour's drive, where no radius is given. */
    static final int USUAL_RADIUS = 20_000;

    /** From anywhere in Thailand this is all of it. */
    private static final int LARGEST_RADIUS = 2_000_000;

    /** A hundred metres. */
    private static final int DECIMALS = 3;

    private static final String DEGREES = "\\s*([+-]?[0-9]{1,3}(?:\\.[0-9]{1,15})?)\\s*";
    private static final Pattern PAIR = Pattern.compile(DEGREES + "," + DEGREES);

    private Nearby() {}

    /** Null where no point is given. */
    static @Nullable Near asked(Parameters given) {
        int radius = radius(given);
        String point = given.text(POINT);
        if (point == null) {
            return null;
        }
        Matcher pair = PAIR.matcher(point);
        if (!pair.matches()) {
            throw new BadParameter(POINT);
        }
        double lat = Double.parseDouble(pair.group(1));
        double lon = Double.parseDouble(pair.group(2));
        if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
            throw new BadParameter(POINT);
        }
        return new Near(new GeoPoint(lat, lon), radius);
    }

    static int radius(Parameters given) {
        return given.whole(RADIUS, USUAL_RADIUS, 1, LARGEST_RADIUS);
    }

    /** The middle of a district, no finer than a browser tells; null where nobody knows it. */
    static @Nullable Near around(District district, int radius, Directory directory) {
        GeoPoint middle = Middle.of(district, directory);
        return middle == null ? null : new Near(new GeoPoint(coarse(middle.lat()), coarse(middle.lon())), radius);
    }

    private static double coarse(double degrees) {
        return BigDecimal.valueOf(degrees)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    static String point(Near near) {
        return plain(near.centre().lat()) + "," + plain(near.centre().lon());
    }

    private static String plain(double degrees) {
        return new BigDecimal(Double.toString(degrees)).stripTrailingZeros().toPlainString();
    }

    /** Null where it is the usual one. */
    static @Nullable String radius(Near near) {
        int metres = (int) near.radiusMetres();
        return metres == USUAL_RADIUS ? null : Integer.toString(metres);
    }
}
