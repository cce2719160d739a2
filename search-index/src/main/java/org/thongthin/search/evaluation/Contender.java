package org.thongthin.search.evaluation;

import java.util.List;

/** Something that can be filled and asked. */
interface Contender extends AutoCloseable {
    /** A document that was found. */
    record Ranked(String id, double score) {}

    void add(TestSet.Text document);

    /** Makes all that was added durable and findable; once, before the first search. */
    void commit();

    /** The best, the best first. */
    List<Ranked> search(String text, int limit);

    @Override
    void close();
}
