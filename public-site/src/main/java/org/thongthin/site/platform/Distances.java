package org.thongthin.site.platform;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Distances as people say them. */
public final class Distances {
    /** From so far on, nobody cares for less than a kilometre. */
    private static final double TO_THE_KILOMETRE = 10_000;

    private Distances() {}

    /** Kilometres, such as 0.4, 5 or 12. */
    public static String kilometres(double metres) {
        BigDecimal kilometres =
                BigDecimal.valueOf(metres / 1000).setScale(metres < TO_THE_KILOMETRE ? 1 : 0, RoundingMode.HALF_UP);
        return kilometres.stripTrailingZeros().toPlainString();
    }
}
