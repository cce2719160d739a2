package org.thongthin.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
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
    private final CodeNumbers numbers;
    private int[] counts = {};

    FacetCounter(Facet facet) {
        this.facet = facet;
        this.numbers = CodeNumbers.of(facet.field());
    }

    String field() {
        return facet.field();
    }

    Leaf leaf(LeafReader reader) throws IOException {
        SortedDocValues values = DocValues.getSorted(reader, facet.field());
        int[] numbered = numbers.of(reader, values);
        if (counts.length < numbers.size()) {
            counts = Arrays.copyOf(counts, numbers.size());
        }
        return new Leaf(values, numbered);
    }

    /** At most so many values, the most frequent first, then by value. */
    List<FacetCount> counts(int most) {
        if (most == 0) {
            return List.of();
        }
        int least = least(most);
        List<FacetCount> found = new ArrayList<>();
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] >= least) {
                found.add(new FacetCount(numbers.code(number), counts[number]));
            }
        }
        found.sort(Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value));
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    /** The count that a value needs to be among so many; 1 where there is room for all. */
    private int least(int most) {
        PriorityQueue<Integer> largest = new PriorityQueue<>();
        for (int count : counts) {
            if (count > 0 && (largest.size() < most || count > largest.element())) {
                largest.add(count);
            }
            if (largest.size() > most) {
                largest.remove();
            }
        }
        return largest.size() < most ? 1 : largest.element();
    }

    /** The counting within one segment, by the number that the segment gives a value. */
    final class Leaf {
        private final SortedDocValues values;
        private final int[] numbered;
        private final boolean @Nullable [] chosen;

        Leaf(SortedDocValues values, int[] numbered) throws IOException {
            this.values = values;
            this.numbered = numbered;
            this.chosen = facet.chosen().isEmpty() ? null : new boolean[numbered.length];
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
                counts[numbered[ord]]++;
            }
        }
    }
}
