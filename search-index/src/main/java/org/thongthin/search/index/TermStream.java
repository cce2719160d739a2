package org.thongthin.search.index;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;
import org.thongthin.search.analysis.Grams;

/**
 * Terms that are known already, on their way into the index: stretches of texts, of which no copy is made before they are
 * written as UTF-8.
 */
final class TermStream extends TokenStream {
    /** Keeps a phrase from matching over the end of one section and the start of the next. */
    private static final int SECTION_GAP = 100;

    private static final int FIRST_CAPACITY = 64;

    private final BytesTermAttribute termAttribute = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute stepAttribute = addAttribute(PositionIncrementAttribute.class);
    private final TermFrequencyAttribute weightAttribute = addAttribute(TermFrequencyAttribute.class);

    private String[] texts = new String[FIRST_CAPACITY];
    private int[] starts = new int[FIRST_CAPACITY];
    private int[] ends = new int[FIRST_CAPACITY];
    private int[] weights = new int[FIRST_CAPACITY];
    private int[] steps = new int[FIRST_CAPACITY];
    private int size;
    private int next;
    private final BytesRef bytes = new BytesRef(new byte[3 * Grams.SIZE]);

    /** Each term counts {@code weight} times; of use only for a field without positions. */
    void addWeighted(List<String> terms, int weight) {
        terms.forEach(term -> add(term, 0, term.length(), weight, 1));
    }

    /** The grams of the text, each of which counts {@code weight} times; like {@link #addWeighted}. */
    void addGrams(String normalised, int weight) {
        Grams.each(normalised, (start, end) -> add(normalised, start, end, weight, 1));
    }

    /** Each term {@code weight} times and far from every other, for a field with positions. */
    void addApart(List<String> terms, int weight) {
        for (int i = 0; i < weight; i++) {
            terms.forEach(term -> add(term, 0, term.length(), 1, SECTION_GAP));
        }
    }

    /** The terms side by side, {@code weight} times, for a field with positions. */
    void addSections(List<String> terms, int weight) {
        for (int i = 0; i < weight; i++) {
            int step = size == 0 ? 1 : SECTION_GAP;
            for (String term : terms) {
                add(term, 0, term.length(), 1, step);
                step = 1;
            }
        }
    }

    private void add(String text, int start, int end, int weight, int step) {
        if (size == texts.length) {
            int capacity = 2 * size;
            texts = Arrays.copyOf(texts, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            weights = Arrays.copyOf(weights, capacity);
            steps = Arrays.copyOf(steps, capacity);
        }
        texts[size] = text;
        starts[size] = start;
        ends[size] = end;
        weights[size] = weight;
        steps[size++] = step;
    }

    @Override
    public boolean incrementToken() {
        if (next == size) {
            return false;
        }
        termAttribute.setBytesRef(utf8(texts[next], starts[next], ends[next]));
        stepAttribute.setPositionIncrement(steps[next]);
        weightAttribute.setTermFrequency(weights[next]);
        next++;
        return true;
    }

    private BytesRef utf8(String text, int start, int end) {
        int most = UnicodeUtil.maxUTF8Length(end - start);
        if (bytes.bytes.length < most) {
            bytes.bytes = new byte[most];
        }
        bytes.length = UnicodeUtil.UTF16toUTF8(text, start, end - start, bytes.bytes);
        return bytes;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
