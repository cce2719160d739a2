package org.thongthin.search.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Terms that are known already, on their way into the index. */
final class TermStream extends TokenStream {
    /** Keeps a phrase from matching over the end of one section and the start of the next. */
    private static final int SECTION_GAP = 100;

    private record Entry(String term, int weight, int step) {}

    private final CharTermAttribute termAttribute = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute stepAttribute = addAttribute(PositionIncrementAttribute.class);
    private final TermFrequencyAttribute weightAttribute = addAttribute(TermFrequencyAttribute.class);
    private final List<Entry> entries = new ArrayList<>();
    private int next;

    /** Each term counts {@code weight} times; of use only for a field without positions. */
    void addWeighted(List<String> terms, int weight) {
        terms.forEach(term -> entries.add(new Entry(term, weight, 1)));
    }

    void addSection(List<String> terms) {
        int step = entries.isEmpty() ? 1 : SECTION_GAP;
        for (String term : terms) {
            entries.add(new Entry(term, 1, step));
            step = 1;
        }
    }

    @Override
    public boolean incrementToken() {
        if (next == entries.size()) {
            return false;
        }
        clearAttributes();
        Entry entry = entries.get(next++);
        termAttribute.append(entry.term());
        stepAttribute.setPositionIncrement(entry.step());
        weightAttribute.setTermFrequency(entry.weight());
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
