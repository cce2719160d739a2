package org.thongthin.search.index;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.thongthin.search.analysis.Grams;

/**
 * Candidates that nearly have a key. A typo spoils as many grams as a gram is long, so of the rarest grams, one more than
 * all typos can spoil, each such candidate has one: only their documents are looked at. Where these are too many, the best
 * are, which are the first in each segment.
 */
final class NearMisses {
    /** Documents of the rarest grams, in all segments. */
    private static final int MOST_LOOKED_AT = 6_000;

    /** Those with the most grams in common are compared letter by letter. */
    private static final int MOST_COMPARED = 150;

    private final List<SegmentKey> segments;
    private final String key;
    private final int typos;
    private final int spoiled;
    private final int needed;
    private final Instant now;

    /** @param common how many grams of the key it has */
    private record Near(SegmentKey segment, int document, int common, long order) {}

    private record Compared(Candidate candidate, int edits) {}

    NearMisses(List<SegmentKey> segments, String key, int typos, Instant now) {
        this.segments = segments;
        this.key = key;
        this.typos = typos;
        int grams = SegmentKey.grams(key).size();
        this.spoiled = Math.min(grams - 1, typos * Grams.SIZE);
        this.needed = grams - spoiled;
        this.now = now;
    }

    /** With the fewest typos first, of these the best. */
    List<Candidate> candidates() throws IOException {
        if (needed < 1) {
            return List.of();
        }
        long all = 0;
        for (SegmentKey segment : segments) {
            all += leads(segment).stream().mapToInt(SegmentKey.Gram::frequency).sum();
        }
        double part = Math.min(1, (double) MOST_LOOKED_AT / Math.max(1, all));
        List<Near> near = new ArrayList<>();
        for (SegmentKey segment : segments) {
            addNear(segment, part, near);
        }
        near.sort(Comparator.comparingInt(Near::common)
                .thenComparingLong(Near::order)
                .reversed());
        return compared(near.subList(0, Math.min(MOST_COMPARED, near.size())));
    }

    /** Grams that the segment has not are spoiled in all its documents. */
    private List<SegmentKey.Gram> leads(SegmentKey segment) {
        int missing = spoiled + needed - segment.grams().size();
        return segment.grams()
                .subList(
                        0, Math.clamp(spoiled + 1L - missing, 0, segment.grams().size()));
    }

    private void addNear(SegmentKey segment, double part, List<Near> near) throws IOException {
        List<SegmentKey.Gram> leads = leads(segment);
        if (leads.isEmpty()) {
            return;
        }
        int[] documents = documents(segment, leads, part);
        List<PostingsEnum> others = new ArrayList<>();
        for (SegmentKey.Gram gram :
                segment.grams().subList(leads.size(), segment.grams().size())) {
            others.add(segment.postings(gram));
        }
        SegmentCandidates candidates = new SegmentCandidates(segment.leaf(), now);
        for (int first = 0, next; first < documents.length; first = next) {
            next = first + 1;
            while (next < documents.length && documents[next] == documents[first]) {
                next++;
            }
            int common = common(documents[first], next - first, others);
            if (common >= needed) {
                near.add(new Near(segment, documents[first], common, candidates.order(documents[first])));
            }
        }
    }

    /** In their order, each as often as it has one of the leads. */
    private static int[] documents(SegmentKey segment, List<SegmentKey.Gram> leads, double part) throws IOException {
        int[] documents =
                new int[leads.stream().mapToInt(SegmentKey.Gram::frequency).sum()];
        int count = 0;
        for (SegmentKey.Gram lead : leads) {
            PostingsEnum postings = segment.postings(lead);
            for (int most = (int) Math.ceil(lead.frequency() * part); most > 0; most--) {
                documents[count++] = postings.nextDoc();
            }
        }
        Arrays.sort(documents, 0, count);
        return Arrays.copyOf(documents, count);
    }

    private int common(int document, int ofLeads, List<PostingsEnum> others) throws IOException {
        int common = ofLeads;
        for (int i = 0; i < others.size() && common + others.size() - i >= needed; i++) {
            PostingsEnum other = others.get(i);
            int at = other.docID() < document ? other.advance(document) : other.docID();
            common += at == document ? 1 : 0;
        }
        return common;
    }

    private List<Candidate> compared(List<Near> nearest) throws IOException {
        List<Near> inOrder = nearest.stream()
                .sorted(Comparator.comparingInt((Near near) -> near.segment().leaf().ord)
                        .thenComparingInt(Near::document))
                .toList();
        List<Compared> compared = new ArrayList<>();
        SegmentKey segment = null;
        SegmentCandidates candidates = null;
        for (Near near : inOrder) {
            if (candidates == null || segment != near.segment()) {
                segment = near.segment();
                candidates = new SegmentCandidates(segment.leaf(), now);
            }
            Candidate candidate = candidates.read(near.document(), near.order());
            if (candidate != null) {
                compared.add(new Compared(candidate, edits(candidate)));
            }
        }
        return compared.stream()
                .filter(each -> each.edits() <= typos)
                .sorted(Comparator.comparingInt(Compared::edits)
                        .thenComparing(each -> each.candidate().order(), Comparator.reverseOrder()))
                .map(Compared::candidate)
                .toList();
    }

    private int edits(Candidate candidate) {
        return candidate.keys().stream()
                .mapToInt(text -> Typos.fewest(typos, key, text))
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
