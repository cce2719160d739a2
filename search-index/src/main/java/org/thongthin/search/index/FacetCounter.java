package org.thongthin.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.FacetCount;

/** Counts one facet's values over the segments of an index. */
final class FacetCounter {
    private static final int NONE = -1;

    private final Facet facet;
    private final Map<String, Long> counts = new HashMap<>();

    FacetCounter(Facet facet) {
        this.facet = facet;
    }

    String field() {
        return facet.field();
    }

    Leaf leaf(LeafReader reader) throws IOException {
        return new Leaf(DocValues.getSorted(reader, facet.field()));
    }

    List<FacetCount> counts() {
        List<FacetCount> sorted = new ArrayList<>();
        counts.forEach((value, count) -> sorted.add(new FacetCount(value, count)));
        sorted.sort(Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value));
        return List.copyOf(sorted);
    }

    /** The counting within one segment, by the number that the segment gives a value. */
    final class Leaf {
        private final SortedDocValues values;
        private final int[] ordCounts;
        private final boolean @Nullable [] chosen;

        Leaf(SortedDocValues values) throws IOException {
            this.values = values;
            this.ordCounts = new int[values.getValueCount()];
            this.chosen = facet.chosen().isEmpty() ? null : new boolean[values.getValueCount()];
            if (chosen != null) {
                for (String value : facet.chosen()) {
                    int ord = values.lookupTerm(new BytesRef(value));
                    if (ord >= 0) {
                        chosen[ord] = true;
                    }
                }
            }
        }

        int ord(int document) throws IOException {
            return values.advanceExact(document) ? values.ordValue() : NONE;
        }

        boolean accepts(int ord) {
            return chosen == null || (ord != NONE && chosen[ord]);
        }

        void count(int ord) {
            if (ord != NONE) {
                ordCounts[ord]++;
            }
        }

        void finish() throws IOException {
            for (int ord = 0; ord < ordCounts.length; ord++) {
                if (ordCounts[ord] > 0) {
                    counts.merge(values.lookupOrd(ord).utf8ToString(), (long) ordCounts[ord], Long::sum);
                }
            }
        }
    }
}
