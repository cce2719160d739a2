package org.thongthin.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollector;

/**
 * Filters by facets while it counts them, in one pass: an item that passes every facet is a hit and counts in each; one
 * that fails a single facet counts in that one, whose filter is to be left out of its own counts.
 */
final class FacetedCollector implements Collector {
    private static final int NO_FACET = -1;
    private static final int SEVERAL = -2;

    private final TopFieldCollector hits;
    private final List<FacetCounter> counters;
    private long total;

    FacetedCollector(TopFieldCollector hits, List<FacetCounter> counters) {
        this.hits = hits;
        this.counters = counters;
    }

    long total() {
        return total;
    }

    TopFieldCollector hits() {
        return hits;
    }

    @Override
    public ScoreMode scoreMode() {
        return hits.scoreMode().needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        List<FacetCounter.Leaf> leaves = new ArrayList<>(counters.size());
        for (FacetCounter counter : counters) {
            leaves.add(counter.leaf(context.reader()));
        }
        return new Leaf(hits.getLeafCollector(context), leaves.toArray(FacetCounter.Leaf[]::new));
    }

    private final class Leaf implements LeafCollector {
        private final LeafCollector leafHits;
        private final FacetCounter.Leaf[] facets;
        private final int[] ords;

        Leaf(LeafCollector leafHits, FacetCounter.Leaf[] facets) {
            this.leafHits = leafHits;
            this.facets = facets;
            this.ords = new int[facets.length];
        }

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            leafHits.setScorer(scorer);
        }

        @Override
        public void collect(int document) throws IOException {
            int failed = NO_FACET;
            for (int i = 0; i < facets.length; i++) {
                ords[i] = facets[i].ord(document);
                if (!facets[i].accepts(ords[i])) {
                    failed = failed == NO_FACET ? i : SEVERAL;
                }
            }
            if (failed >= 0) {
                facets[failed].count(ords[failed]);
            } else if (failed == NO_FACET) {
                hit(document);
            }
        }

        private void hit(int document) throws IOException {
            total++;
            for (int i = 0; i < facets.length; i++) {
                facets[i].count(ords[i]);
            }
            leafHits.collect(document);
        }

        @Override
        public void finish() throws IOException {
            leafHits.finish();
        }
    }
}
