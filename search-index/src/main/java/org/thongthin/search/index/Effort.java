package org.thongthin.search.index;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterDocIdSetIterator;

/** How much may still be done for an answer; counted in steps, not in time, so that the same question has the same answer. */
final class Effort {
    private int left;

    Effort(int steps) {
        left = steps;
    }

    /** False where there is not as much left. */
    boolean spend(int steps) {
        left -= steps;
        return left >= 0;
    }

    /** The same documents as long as the effort lasts. */
    DocIdSetIterator limit(DocIdSetIterator documents) {
        return new FilterDocIdSetIterator(documents) {
            @Override
            public int nextDoc() throws IOException {
                return spend(1) ? in.nextDoc() : in.advance(NO_MORE_DOCS);
            }

            @Override
            public int advance(int target) throws IOException {
                return in.advance(spend(1) ? target : NO_MORE_DOCS);
            }
        };
    }
}
