package org.thongthin.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;

/**
 * One number for each code that a facet's field has had since the process started, the same in every segment, so that
 * counts add up without a look at the codes themselves. A segment, which never changes, is numbered once.
 */
final class CodeNumbers {
    private static final Map<String, CodeNumbers> BY_FIELD = new ConcurrentHashMap<>();

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> codes = new ArrayList<>();
    private final Map<IndexReader.CacheKey, int[]> segments = new ConcurrentHashMap<>();

    private CodeNumbers() {}

    static CodeNumbers of(String field) {
        return BY_FIELD.computeIfAbsent(field, key -> new CodeNumbers());
    }

    /** By the segment's own numbers, which are in the order of the codes. */
    int[] of(LeafReader segment, SortedDocValues values) throws IOException {
        IndexReader.CacheHelper core = segment.getCoreCacheHelper();
        if (core == null) {
            return number(values);
        }
        int[] known = segments.get(core.getKey());
        if (known != null) {
            return known;
        }
        int[] numbered = number(values);
        if (segments.put(core.getKey(), numbered) == null) {
            core.addClosedListener(segments::remove);
        }
        return numbered;
    }

    private synchronized int[] number(SortedDocValues values) throws IOException {
        int[] numbered = new int[values.getValueCount()];
        for (int ord = 0; ord < numbered.length; ord++) {
            numbered[ord] = numbers.computeIfAbsent(values.lookupOrd(ord).utf8ToString(), this::next);
        }
        return numbered;
    }

    private int next(String code) {
        codes.add(code);
        return codes.size() - 1;
    }

    /** Above every number so far. */
    synchronized int size() {
        return codes.size();
    }

    synchronized String code(int number) {
        return codes.get(number);
    }
}
