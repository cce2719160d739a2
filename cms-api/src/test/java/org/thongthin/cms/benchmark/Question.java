package org.thongthin.cms.benchmark;

import java.util.List;

/**
 * A page or list that is asked for.
 *
 * @param paths asked for in turn, so that not one row alone is warm
 */
record Question(String name, Newspeople.Visitor visitor, List<String> paths) {
    /** @return how long the whole answer took. Nanoseconds. */
    long ask(int turn) {
        String path = paths.get(turn % paths.size());
        long started = System.nanoTime();
        int status = visitor.get(path).send().status();
        long took = System.nanoTime() - started;
        if (status != 200) {
            throw new IllegalStateException(status + " for " + path);
        }
        return took;
    }
}
