package org.thongthin.search.index;

import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/**
 * Walks through candidates, over all segments, the best first: each segment is sorted that way, so that what is not asked
 * for is not read.
 */
final class BestFirst {
    /** What reading a candidate costs, against a step through postings. */
    private static final int READING = 16;

    private final PriorityQueue<Walk> walks = new PriorityQueue<>(
            Comparator.comparingLong((Walk walk) -> walk.order).reversed());

    private final Effort effort;

    /** A way to match in one segment. */
    @FunctionalInterface
    interface Way {
        @Nullable
        DocIdSetIterator documents(SegmentKey segment, Effort effort) throws IOException;
    }

    private static final class Walk {
        private final DocIdSetIterator documents;
        private final SegmentCandidates candidates;
        private long order;

        Walk(DocIdSetIterator documents, SegmentCandidates candidates) {
            this.documents = documents;
            this.candidates = candidates;
        }

        boolean advance() throws IOException {
            if (documents.nextDoc() == DocIdSetIterator.NO_MORE_DOCS) {
                return false;
            }
            order = candidates.order(documents.docID());
            return true;
        }
    }

    BestFirst(List<SegmentKey> segments, Way way, Effort effort, Instant now) throws IOException {
        this.effort = effort;
        for (SegmentKey segment : segments) {
            DocIdSetIterator documents = way.documents(segment, effort);
            if (documents != null) {
                addIfAny(new Walk(documents, new SegmentCandidates(segment.leaf(), now)));
            }
        }
    }

    private void addIfAny(Walk walk) throws IOException {
        if (walk.advance()) {
            walks.add(walk);
        }
    }

    /** Null after the last, and when the effort is spent. */
    @Nullable
    Candidate next() throws IOException {
        while (!walks.isEmpty() && effort.spend(READING)) {
            Walk best = walks.remove();
            Candidate candidate = best.candidates.read(best.documents.docID(), best.order);
            addIfAny(best);
            if (candidate != null) {
                return candidate;
            }
        }
        return null;
    }
}
