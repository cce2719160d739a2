package org.thongthin.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What one segment has of what is typed, in one group: looked up once, for all the ways to match. */
final class SegmentKey {
    /** Those that a typo leaves, too, are among so many. */
    private static final int MOST_GRAMS = 24;

    /** A document with the rarest has the others nearly always; that all stand together is looked at afterwards. */
    private static final int ASKED_GRAMS = 4;

    /** @param frequency how many documents of the segment have it */
    record Gram(BytesRef text, TermState state, int frequency) {}

    private final LeafReaderContext leaf;
    private final String key;
    private final @Nullable TermsEnum starts;
    private final @Nullable TermsEnum terms;
    private final List<Gram> grams = new ArrayList<>();
    private int gramsOfKey;

    private SegmentKey(LeafReaderContext leaf, SuggestedGroup group, String key) throws IOException {
        this.leaf = leaf;
        this.key = key;
        this.starts = terms(group.starts());
        this.terms = terms(group.grams());
    }

    private @Nullable TermsEnum terms(String field) throws IOException {
        Terms all = leaf.reader().terms(field);
        return all == null ? null : all.iterator();
    }

    /** One a segment that has anything of the group. */
    static List<SegmentKey> of(IndexReader reader, SuggestedGroup group, String key) throws IOException {
        List<SegmentKey> segments = new ArrayList<>();
        List<String> grams = grams(key);
        for (LeafReaderContext leaf : reader.leaves()) {
            SegmentKey segment = new SegmentKey(leaf, group, key);
            if (segment.starts != null) {
                segment.lookUp(grams);
                segments.add(segment);
            }
        }
        return segments;
    }

    static List<String> grams(String key) {
        return SuggestionFields.grams(key).stream().limit(MOST_GRAMS).toList();
    }

    private void lookUp(List<String> texts) throws IOException {
        gramsOfKey = texts.size();
        for (String text : texts) {
            BytesRef term = new BytesRef(text);
            if (terms != null && terms.seekExact(term)) {
                grams.add(new Gram(term, terms.termState(), terms.docFreq()));
            }
        }
        grams.sort(Comparator.comparingInt(Gram::frequency));
    }

    LeafReaderContext leaf() {
        return leaf;
    }

    /** The rarest first. */
    List<Gram> grams() {
        return grams;
    }

    PostingsEnum postings(Gram gram) throws IOException {
        if (terms == null) {
            throw new IllegalStateException("a gram of another segment");
        }
        terms.seekExact(gram.text(), gram.state());
        return terms.postings(null, PostingsEnum.NONE);
    }

    /** Documents that may have it at the beginning of the whole, as far as the effort goes; null where there is none. */
    @Nullable
    DocIdSetIterator whole(Effort effort) throws IOException {
        return starting(SuggestionFields.WHOLE + key, SuggestionFields.SHORT + 1, effort);
    }

    /** The same, at the beginning of a word. */
    @Nullable
    DocIdSetIterator word(Effort effort) throws IOException {
        return starting(key, SuggestionFields.SHORT, effort);
    }

    private @Nullable DocIdSetIterator starting(String start, int longest, Effort effort) throws IOException {
        boolean isWhole = start.length() <= longest;
        BytesRef term = new BytesRef(isWhole ? start : start.substring(0, longest));
        if (starts == null || !starts.seekExact(term)) {
            return null;
        }
        DocIdSetIterator begun = starts.postings(null, PostingsEnum.NONE);
        return isWhole ? effort.limit(begun) : havingGrams(begun, effort);
    }

    /** The same, anywhere. */
    @Nullable
    DocIdSetIterator within(Effort effort) throws IOException {
        return gramsOfKey == 0 ? null : havingGrams(null, effort);
    }

    private @Nullable DocIdSetIterator havingGrams(@Nullable DocIdSetIterator too, Effort effort) throws IOException {
        if (grams.size() < gramsOfKey) {
            return null;
        }
        List<DocIdSetIterator> all = new ArrayList<>();
        if (too != null) {
            all.add(effort.limit(too));
        }
        for (Gram gram : grams.subList(0, Math.min(ASKED_GRAMS, grams.size()))) {
            all.add(effort.limit(postings(gram)));
        }
        return all.size() == 1 ? all.getFirst() : ConjunctionUtils.intersectIterators(all);
    }
}
