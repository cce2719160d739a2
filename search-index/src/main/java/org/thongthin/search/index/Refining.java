package org.thongthin.search.index;

import java.io.IOException;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/**
 * Adds to the scores of the best candidates what would be dear to know of all of them: how near to each other the words
 * stand, and how much of the title was asked for. What is added is never negative, so the others stay behind.
 */
final class Refining {
    /** So many of the best are looked at closely; a few more where scores are equal. */
    static final int BEST = 200;

    private static final int MOST = 2 * BEST;

    private final IndexSearcher searcher;
    private final Weight closeness;
    private final TitleCoverage coverage;

    Refining(IndexSearcher searcher, Query closeness, TitleCoverage coverage) throws IOException {
        this.searcher = searcher;
        this.closeness = searcher.createWeight(searcher.rewrite(closeness), ScoreMode.COMPLETE, 1);
        this.coverage = coverage;
    }

    /** @param least the score from which on candidates are among the best */
    Candidates refine(Candidates found, float least) throws IOException {
        int[] documents = found.documents();
        float[] scores = found.scores().clone();
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        Leaf leaf = null;
        for (int i = 0; i < documents.length; i++) {
            if (scores[i] < least) {
                continue;
            }
            if (leaf == null || documents[i] >= leaf.end) {
                leaf = new Leaf(leaves.get(ReaderUtil.subIndex(documents[i], leaves)));
            }
            scores[i] += leaf.addition(documents[i]);
        }
        return new Candidates(searcher.getIndexReader(), documents, scores);
    }

    /** The least score that is among the best; where too many are equal there, the next above it. */
    static float least(float[] scores) {
        if (scores.length <= MOST) {
            return 0;
        }
        float least = nthLargest(scores, BEST);
        int reached = 0;
        for (float score : scores) {
            if (score >= least) {
                reached++;
            }
        }
        return reached <= MOST ? least : Math.nextUp(least);
    }

    private static float nthLargest(float[] scores, int n) {
        PriorityQueue<Float> largest = new PriorityQueue<>(n);
        float least = 0;
        for (float score : scores) {
            if (largest.size() < n) {
                largest.add(score);
                least = largest.element();
            } else if (score > least) {
                largest.remove();
                largest.add(score);
                least = largest.element();
            }
        }
        return least;
    }

    /** The documents of one segment, asked in ascending order. */
    private final class Leaf {
        private final int base;
        private final int end;
        private final BinaryDocValues titles;
        private final Scorer close;

        Leaf(LeafReaderContext context) throws IOException {
            base = context.docBase;
            end = base + context.reader().maxDoc();
            titles = DocValues.getBinary(context.reader(), Fields.TITLES);
            close = closeness.scorer(context);
        }

        float addition(int document) throws IOException {
            return named(document - base) + close(document - base);
        }

        private float named(int document) throws IOException {
            if (!titles.advanceExact(document)) {
                return 0;
            }
            return coverage.score(titles.binaryValue());
        }

        private float close(int document) throws IOException {
            if (close == null) {
                return 0;
            }
            DocIdSetIterator iterator = close.iterator();
            int at = iterator.docID() < document ? iterator.advance(document) : iterator.docID();
            return at == document ? close.score() : 0;
        }
    }
}
