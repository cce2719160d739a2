package org.thongthin.search.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * Collects what scores a given part of the best, and a given score at least. What can't is skipped unseen, block by
 * block, as the best is found.
 */
final class Recall implements Collector {
    private final float part;
    private float lowest;
    private int[] documents = new int[1024];
    private float[] scores = new float[1024];
    private int size;

    /**
     * @param part of the best score, from 0 to 1
     * @param lowest the least score, above 0
     */
    private Recall(float part, float lowest) {
        this.part = part;
        this.lowest = lowest;
    }

    static Candidates of(Query query, IndexSearcher searcher, float part, float lowest) throws IOException {
        Recall recall = new Recall(part, lowest);
        searcher.search(query, Collecting.with(recall));
        return recall.candidates(searcher.getIndexReader());
    }

    @Override
    public ScoreMode scoreMode() {
        return part == 0 ? ScoreMode.COMPLETE : ScoreMode.TOP_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) {
        return new Leaf(context.docBase);
    }

    private final class Leaf implements LeafCollector {
        private final int base;
        private Scorable scorer = NOTHING;

        Leaf(int base) {
            this.base = base;
        }

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            this.scorer = scorer;
            scorer.setMinCompetitiveScore(lowest);
        }

        @Override
        public void collect(int document) throws IOException {
            float score = scorer.score();
            if (score < lowest) {
                return;
            }
            add(base + document, score);
            if (score * part > lowest) {
                lowest = score * part;
                scorer.setMinCompetitiveScore(lowest);
            }
        }
    }

    private static final Scorable NOTHING = new Scorable() {
        @Override
        public float score() {
            return 0;
        }
    };

    private void add(int document, float score) {
        if (size == documents.length) {
            documents = Arrays.copyOf(documents, 2 * size);
            scores = Arrays.copyOf(scores, 2 * size);
        }
        documents[size] = document;
        scores[size++] = score;
    }

    /** Without those that were collected before better ones were known. */
    private Candidates candidates(IndexReader reader) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (scores[i] >= lowest) {
                documents[kept] = documents[i];
                scores[kept++] = scores[i];
            }
        }
        return new Candidates(reader, Arrays.copyOf(documents, kept), Arrays.copyOf(scores, kept));
    }
}
