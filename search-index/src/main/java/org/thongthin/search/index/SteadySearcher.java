package org.thongthin.search.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.jspecify.annotations.Nullable;

/**
 * Scores by the frequencies of one moment, which may be past. For one question and one thread: a term is looked up once,
 * however many parts of the question ask for it.
 */
final class SteadySearcher extends IndexSearcher {
    private final Moment moment;
    private final Map<Term, TermStates> terms = new HashMap<>();
    private final Map<String, CollectionStatistics> collections = new HashMap<>();

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
        // Asked of the moment each time: it forgets what it noted on a way that led nowhere.
        CollectionStatistics now = collections.get(field);
        if (now == null) {
            now = super.collectionStatistics(field);
            if (now == null) {
                return null;
            }
            collections.put(field, now);
        }
        Moment.Collection then =
                moment.collection(field, new Moment.Collection(now.docCount(), now.sumTotalTermFreq()));
        return new CollectionStatistics(
                field, then.documents(), then.documents(), Math.max(then.length(), then.documents()), then.documents());
    }

    private TermStates states(Term term) throws IOException {
        TermStates known = terms.get(term);
        if (known == null) {
            known = TermStates.build(this, term, true);
            terms.put(term, known);
        }
        return known;
    }

    Query query(Term term) throws IOException {
        return new TermQuery(term, states(term));
    }

    /** Whether some document has the term now. */
    boolean has(Term term) throws IOException {
        return states(term).docFreq() > 0;
    }

    /** How many documents have the term. */
    int frequency(Term term) throws IOException {
        return moment.frequency(term, states(term).docFreq());
    }

    /** BM25's inverse document frequency. */
    double rarity(Term term) throws IOException {
        CollectionStatistics collection = collectionStatistics(term.field());
        long documents = collection == null ? 0 : collection.docCount();
        long having = Math.min(documents, frequency(term));
        return Math.log(1 + (documents - having + 0.5) / (having + 0.5));
    }
}
