package org.thongthin.search.index;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Answers that need no relevance. */
final class Lookups {
    private static final Set<String> SOURCE = Set.of(Fields.SOURCE);

    private Lookups() {}

    static Optional<String> item(IndexSearcher searcher, String id, Instant now) throws IOException {
        return source(searcher, Live.items(Fields.KEY, ItemDocument.key(id), now));
    }

    static Optional<String> reference(IndexSearcher searcher, String type, String id) throws IOException {
        return source(
                searcher,
                new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(Fields.KEY, ReferenceDocuments.key(type, id))), Occur.FILTER)
                        .add(ofType(type), Occur.FILTER)
                        .build());
    }

    static Optional<Instant> nextEnd(IndexSearcher searcher, Instant now) throws IOException {
        Sort byEnd = new Sort(LongField.newSortField(Fields.UNTIL, false, SortedNumericSelector.Type.MIN));
        ScoreDoc[] first = searcher.search(ends(now, Instant.MAX), 1, byEnd).scoreDocs;
        return first.length == 0
                ? Optional.empty()
                : Optional.of(Instant.ofEpochMilli((long) ((FieldDoc) first[0]).fields[0]));
    }

    static List<String> ended(IndexSearcher searcher, Instant after, Instant now, int most) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<String> sources = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(ends(after, now), most).scoreDocs) {
            sources.add(source(stored, hit.doc));
        }
        return sources;
    }

    /** Items that end after the one moment, the other one included: at its end an item is gone. */
    private static Query ends(Instant after, Instant last) {
        return LongField.newRangeQuery(Fields.UNTIL, Math.addExact(Times.millis(after), 1), Times.millis(last));
    }

    private static Optional<String> source(IndexSearcher searcher, Query query) throws IOException {
        ScoreDoc[] found = searcher.search(query, 1).scoreDocs;
        return found.length == 0 ? Optional.empty() : Optional.of(source(searcher.storedFields(), found[0].doc));
    }

    static List<String> references(IndexSearcher searcher, String type) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<String> sources = new ArrayList<>();
        for (FieldDoc hit : byId(searcher, type)) {
            sources.add(source(stored, hit.doc));
        }
        return sources;
    }

    static List<String> referenceIds(IndexSearcher searcher, String type) throws IOException {
        List<String> ids = new ArrayList<>();
        for (FieldDoc hit : byId(searcher, type)) {
            ids.add(((BytesRef) hit.fields[0]).utf8ToString());
        }
        return ids;
    }

    private static List<FieldDoc> byId(IndexSearcher searcher, String type) throws IOException {
        int all = searcher.count(ofType(type));
        if (all == 0) {
            return List.of();
        }
        Sort byId = new Sort(new SortField(Fields.ID, SortField.Type.STRING));
        return Arrays.stream(searcher.search(ofType(type), all, byId).scoreDocs)
                .map(FieldDoc.class::cast)
                .toList();
    }

    private static Query ofType(String type) {
        return new TermQuery(new Term(Fields.TYPE, ReferenceDocuments.type(type)));
    }

    private static String source(StoredFields stored, int document) throws IOException {
        return stored.document(document, SOURCE).get(Fields.SOURCE);
    }

    static boolean exists(IndexSearcher searcher, Query query) throws IOException {
        Weight weight =
                searcher.createWeight(searcher.rewrite(new ConstantScoreQuery(query)), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null && isAnyLive(scorer.iterator(), leaf.reader().getLiveDocs())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnyLive(DocIdSetIterator documents, @Nullable Bits live) throws IOException {
        int document = documents.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
            document = documents.nextDoc();
        }
        return document != DocIdSetIterator.NO_MORE_DOCS;
    }

    static List<String> media(IndexSearcher searcher) throws IOException {
        Set<String> hashes = new TreeSet<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            SortedSetDocValues values = leaf.reader().getSortedSetDocValues(Fields.MEDIA);
            if (values != null) {
                addLive(values, leaf.reader().getLiveDocs(), hashes);
            }
        }
        return List.copyOf(hashes);
    }

    private static void addLive(SortedSetDocValues values, @Nullable Bits live, Set<String> hashes) throws IOException {
        for (int document = values.nextDoc();
                document != SortedSetDocValues.NO_MORE_DOCS;
                document = values.nextDoc()) {
            if (live != null && !live.get(document)) {
                continue;
            }
            for (int i = 0; i < values.docValueCount(); i++) {
                BytesRef hash = values.lookupOrd(values.nextOrd());
                hashes.add(hash.utf8ToString());
            }
        }
    }
}
