package org.thongthin.search.index;

import java.util.Arrays;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * What a text found in one state of the index, with its scores, as a query: whatever orders, counts and pages answers
 * works on it as on any other.
 */
final class Candidates extends Query {
    private final IndexReader reader;
    private final int[] documents;
    private final float[] scores;

    /** @param documents in ascending order, each with its score, which is above 0 */
    Candidates(IndexReader reader, int[] documents, float[] scores) {
        this.reader = reader;
        this.documents = documents;
        this.scores = scores;
    }

    /** What either found, by its better score; the other's counts for this part of it. */
    Candidates or(Candidates other, float part) {
        if (other.isEmpty()) {
            return this;
        }
        int[] both = new int[documents.length + other.documents.length];
        float[] better = new float[both.length];
        int size = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < documents.length || theirs < other.documents.length) {
            int own = mine < documents.length ? documents[mine] : Integer.MAX_VALUE;
            int foreign = theirs < other.documents.length ? other.documents[theirs] : Integer.MAX_VALUE;
            both[size] = Math.min(own, foreign);
            float score = own <= foreign ? scores[mine++] : 0;
            better[size] = foreign <= own ? Math.max(score, part * other.scores[theirs++]) : score;
            size++;
        }
        return new Candidates(reader, Arrays.copyOf(both, size), Arrays.copyOf(better, size));
    }

    boolean isEmpty() {
        return documents.length == 0;
    }

    int size() {
        return documents.length;
    }

    /** The lowest score; of none the largest number. */
    float least() {
        float least = Float.MAX_VALUE;
        for (float score : scores) {
            least = Math.min(least, score);
        }
        return least;
    }

    int[] documents() {
        return documents;
    }

    float[] scores() {
        return scores;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        if (searcher.getIndexReader() != reader) {
            throw new IllegalStateException("candidates belong to the state of the index that they were found in");
        }
        return new Found(this);
    }

    private final class Found extends Weight {
        Found(Query query) {
            super(query);
        }

        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) {
            int from = position(context.docBase);
            int to = position(context.docBase + context.reader().maxDoc());
            return from == to ? null : new DefaultScorerSupplier(new Slice(context.docBase, from, to));
        }

        private int position(int document) {
            int found = Arrays.binarySearch(documents, document);
            return found < 0 ? -found - 1 : found;
        }

        @Override
        public Explanation explain(LeafReaderContext context, int document) {
            int found = Arrays.binarySearch(documents, context.docBase + document);
            return found < 0 ? Explanation.noMatch("no candidate") : Explanation.match(scores[found], "candidate");
        }

        @Override
        public boolean isCacheable(LeafReaderContext context) {
            return false;
        }
    }

    /** The candidates of one segment. */
    private final class Slice extends Scorer {
        private final Positions positions;

        Slice(int base, int from, int to) {
            this.positions = new Positions(base, from, to);
        }

        @Override
        public int docID() {
            return positions.docID();
        }

        @Override
        public DocIdSetIterator iterator() {
            return positions;
        }

        @Override
        public float score() {
            return scores[positions.at];
        }

        @Override
        public float getMaxScore(int upTo) {
            return Float.MAX_VALUE;
        }
    }

    private final class Positions extends DocIdSetIterator {
        private final int base;
        private final int from;
        private final int to;
        private int at;

        Positions(int base, int from, int to) {
            this.base = base;
            this.from = from;
            this.to = to;
            this.at = from - 1;
        }

        @Override
        public int docID() {
            if (at < from) {
                return -1;
            }
            return at == to ? NO_MORE_DOCS : documents[at] - base;
        }

        @Override
        public int nextDoc() {
            at++;
            return docID();
        }

        @Override
        public int advance(int target) {
            int found = Arrays.binarySearch(documents, Math.max(at, from), to, base + target);
            at = found < 0 ? -found - 1 : found;
            return docID();
        }

        @Override
        public long cost() {
            return to - from;
        }
    }

    @Override
    public String toString(String field) {
        return documents.length + " candidates";
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
