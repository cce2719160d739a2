package org.thongthin.search.benchmark;

import java.util.List;
import java.util.function.Consumer;

/** Documents and questions to measure with; the same ones each time. */
interface Corpus {
    record Text(String id, String title, String body) {}

    /** In their order, one at a time, since a million of them need not fit into memory. */
    void forEach(Consumer<Text> to);

    /** Short ones, of one or two words. */
    List<String> queries();
}
