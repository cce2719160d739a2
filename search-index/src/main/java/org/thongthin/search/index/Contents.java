package org.thongthin.search.index;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** What an index holds, added up by type, to be compared with where it came from. */
public final class Contents {
    /** The type that items are added up under; references are under their own. */
    public static final String ITEMS = ItemDocument.TYPE;

    private static final Set<String> SOURCE = Set.of(Fields.SOURCE);

    private final Map<String, Tally> tallies = new TreeMap<>();

    private Contents() {}

    static Contents of(IndexReader reader) throws IOException {
        Contents contents = new Contents();
        for (LeafReaderContext leaf : reader.leaves()) {
            contents.add(leaf.reader());
        }
        return contents;
    }

    private void add(LeafReader leaf) throws IOException {
        Terms types = leaf.terms(Fields.TYPE);
        if (types == null) {
            return;
        }
        TermsEnum each = types.iterator();
        while (each.next() != null) {
            String type = each.term().utf8ToString();
            if (!type.equals(ReferenceDocuments.NAME_TYPE)) {
                add(leaf, type, each.postings(null, PostingsEnum.NONE));
            }
        }
    }

    private void add(LeafReader leaf, String type, PostingsEnum documents) throws IOException {
        Bits live = leaf.getLiveDocs();
        StoredFields stored = leaf.storedFields();
        SortedDocValues ids = DocValues.getSorted(leaf, Fields.ID);
        Tally tally = Tally.NONE;
        for (int document = documents.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = documents.nextDoc()) {
            if ((live == null || live.get(document)) && ids.advanceExact(document)) {
                String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
                tally = tally.with(id, stored.document(document, SOURCE).get(Fields.SOURCE));
            }
        }
        tallies.merge(ReferenceDocuments.bareType(type), tally, Tally::plus);
    }

    /** Of the type; {@link Tally#NONE} where there is none. */
    public Tally of(String type) {
        return tallies.getOrDefault(type, Tally.NONE);
    }

    @Override
    public String toString() {
        return tallies.toString();
    }
}
