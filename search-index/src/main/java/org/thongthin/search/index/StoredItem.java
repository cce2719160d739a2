package org.thongthin.search.index;

import java.io.IOException;
import java.time.Instant;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.analysis.Grams;
import org.thongthin.search.query.GeoPoint;

/** An item as it was before it became a document, for what is to be indexed anew and has not changed. */
final class StoredItem {
    private final Document document;

    private StoredItem(Document document) {
        this.document = document;
    }

    /** The numbers of the items that have all letters of one of the names in a row somewhere, and perhaps of some more. */
    static int[] mentioning(Set<String> names, DirectoryReader reader) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        BitSet found = new BitSet();
        for (String name : names) {
            BooleanQuery.Builder query = new BooleanQuery.Builder()
                    .add(new TermQuery(new Term(Fields.TYPE, ItemDocument.TYPE)), Occur.FILTER);
            Set.copyOf(Grams.of(name))
                    .forEach(gram -> query.add(new TermQuery(new Term(Fields.GRAMS, gram)), Occur.FILTER));
            searcher.search(query.build(), Collecting.with(new Numbers(found)));
        }
        return found.stream().toArray();
    }

    private static final class Numbers extends SimpleCollector {
        private final BitSet found;
        private int base;

        Numbers(BitSet found) {
            this.found = found;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) {
            base = context.docBase;
        }

        @Override
        public void collect(int document) {
            found.set(base + document);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    static IndexedItem read(StoredFields stored, int number) throws IOException {
        return new StoredItem(stored.document(number)).item();
    }

    private IndexedItem item() {
        return new IndexedItem(
                text(Fields.ID),
                text(Fields.KIND),
                text(Fields.TITLE),
                document.get(Fields.TITLE_EN),
                document.get(Fields.SUMMARY),
                text(Fields.BODY),
                document.get(Fields.ENGLISH),
                text(Fields.FACTS),
                document.get(Fields.CATEGORY),
                text(Fields.OWNER),
                document.get(Fields.OWNER_TYPE),
                document.get(Fields.REGION),
                text(Fields.PROVINCE),
                document.get(Fields.DISTRICT),
                List.of(document.getValues(Fields.NAMES)),
                point(),
                Objects.requireNonNull(time(Fields.PUBLISHED_AT)),
                time(Fields.OCCURS_FROM),
                time(Fields.OCCURS_UNTIL),
                time(Fields.UNTIL),
                List.of(document.getValues(Fields.MEDIA)),
                numbers(),
                text(Fields.SOURCE));
    }

    private Map<String, Double> numbers() {
        Map<String, Double> numbers = new HashMap<>();
        for (IndexableField field : document) {
            if (field.name().startsWith(Fields.NUMBER)) {
                numbers.put(
                        field.name().substring(Fields.NUMBER.length()),
                        field.numericValue().doubleValue());
            }
        }
        return numbers;
    }

    private String text(String field) {
        return Objects.requireNonNull(document.get(field), field);
    }

    private @Nullable GeoPoint point() {
        IndexableField lat = document.getField(Fields.LAT);
        IndexableField lon = document.getField(Fields.LON);
        return lat == null || lon == null
                ? null
                : new GeoPoint(
                        lat.numericValue().doubleValue(), lon.numericValue().doubleValue());
    }

    private @Nullable Instant time(String field) {
        IndexableField time = document.getField(field);
        return time == null ? null : Instant.ofEpochMilli(time.numericValue().longValue());
    }
}
