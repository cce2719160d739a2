package org.thongthin.search.index;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.NumericUtils;
import org.thongthin.search.query.Filter;
import org.thongthin.search.query.NumberSum;

/** Adds up the numbers of the items that a filter lets through. */
final class Sums extends SimpleCollector {
    private final List<String> numbers;
    private final SortedNumericDocValues[] values;
    private final long[] items;
    private final double[] sums;

    private Sums(List<String> numbers) {
        this.numbers = numbers;
        this.values = new SortedNumericDocValues[numbers.size()];
        this.items = new long[numbers.size()];
        this.sums = new double[numbers.size()];
    }

    static Map<String, NumberSum> of(IndexSearcher searcher, Filter filter, List<String> numbers, Instant now)
            throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(Live.items(now), Occur.FILTER);
        Narrowing.addTo(query, filter, null);
        Narrowing.addFacetsTo(query, filter);
        Sums sums = new Sums(numbers);
        searcher.search(query.build(), Collecting.with(sums));
        return sums.byName();
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        for (int i = 0; i < values.length; i++) {
            values[i] = DocValues.getSortedNumeric(context.reader(), Fields.NUMBER + numbers.get(i));
        }
    }

    @Override
    public void collect(int document) throws IOException {
        for (int i = 0; i < values.length; i++) {
            if (values[i].advanceExact(document)) {
                items[i]++;
                sums[i] += NumericUtils.sortableLongToDouble(values[i].nextValue());
            }
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    private Map<String, NumberSum> byName() {
        Map<String, NumberSum> named = new LinkedHashMap<>();
        for (int i = 0; i < items.length; i++) {
            named.put(numbers.get(i), new NumberSum(items[i], sums[i]));
        }
        return named;
    }
}
