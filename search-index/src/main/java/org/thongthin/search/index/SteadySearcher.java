package org.thongthin.search.index;

import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.jspecify.annotations.Nullable;

/** Scores by the frequencies of one moment, which may be past. */
final class SteadySearcher extends IndexSearcher {
    private final Moment moment;

    SteadySearcher(IndexSearcher searcher, Moment moment) {
        super(searcher.getIndexReader());
        setSimilarity(searcher.getSimilarity());
        this.moment = moment;
    }

    @Override
    public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq) throws IOException {
        int frequency = moment.frequency(term, docFreq);
        CollectionStatistics collection = collectionStatistics(term.field());
        long most = collection == null ? frequency : collection.docCount();
        long documents = Math.clamp(frequency, 1, most);
        return new TermStatistics(term.bytes(), documents, documents);
    }

    @Override
    public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
        CollectionStatistics now = super.collectionStatistics(field);
        if (now == null) {
            return null;
        }
        Moment.Collection then =
                moment.collection(field, new Moment.Collection(now.docCount(), now.sumTotalTermFreq()));
        return new CollectionStatistics(
                field, then.documents(), then.documents(), Math.max(then.length(), then.documents()), then.documents());
    }

    /** How many documents have the term. */
    int frequency(Term term) throws IOException {
        return moment.frequency(term, getIndexReader().docFreq(term));
    }

    /** BM25's inverse document frequency. */
    double rarity(Term term) throws IOException {
        CollectionStatistics collection = collectionStatistics(term.field());
        long documents = collection == null ? 0 : collection.docCount();
        long having = Math.min(documents, frequency(term));
        return Math.log(1 + (documents - having + 0.5) / (having + 0.5));
    }
}
