package org.thongthin.search.index;

import java.util.Collection;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;

/** One collector for the one thread that a question is answered on. */
final class Collecting {
    private Collecting() {}

    static <C extends Collector> CollectorManager<C, C> with(C collector) {
        return new CollectorManager<>() {
            @Override
            public C newCollector() {
                return collector;
            }

            @Override
            public C reduce(Collection<C> collectors) {
                return collector;
            }
        };
    }
}
