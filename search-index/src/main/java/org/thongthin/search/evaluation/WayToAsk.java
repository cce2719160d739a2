package org.thongthin.search.evaluation;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A way in which people ask for a local government.
 *
 * @param plain what names it; two with the same text are named equally well by it. Null where it can't be asked so
 * @param typed what comes of that under people's fingers
 * @param target the mean reciprocal rank that this way is to reach
 * @param several whether a text that names several is asked too, and any of them is an answer
 */
record WayToAsk(String name, Plain plain, Typed typed, double target, boolean several) {

    @FunctionalInterface
    interface Plain {
        @Nullable
        String of(Lao lao);
    }

    @FunctionalInterface
    interface Typed {
        String of(String plain, RandomGenerator random);
    }
}
