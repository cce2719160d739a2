package org.thongthin.site.benchmark;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import org.thongthin.search.index.ReadModel;
import org.thongthin.search.query.Filter;
import org.thongthin.search.query.SearchAnswer;
import org.thongthin.search.query.SearchQuestion;
import org.thongthin.search.query.Sort;

/** The search that an answer of the site is made of, called without the site, on a thread a processor. */
final class InProcess {
    private static final int FACET_VALUES = 100;

    private final ReadModel model;
    private final List<String> texts;
    private final int hits;
    private final AtomicInteger next = new AtomicInteger();
    /** So that no answer is known to be of no use. */
    private final LongAdder found = new LongAdder();

    InProcess(ReadModel model, List<String> texts, int hits) {
        this.model = model;
        this.texts = texts;
        this.hits = hits;
    }

    Load.Result run(int seconds) throws InterruptedException {
        int processors = Runtime.getRuntime().availableProcessors();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        long start = System.nanoTime();
        long[][] nanos = new long[processors][];
        Thread[] threads = new Thread[processors];
        for (int i = 0; i < processors; i++) {
            int number = i;
            threads[i] = Thread.ofPlatform().start(() -> nanos[number] = ask(end));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        double[] sorted = Arrays.stream(nanos)
                .flatMapToLong(LongStream::of)
                .mapToDouble(each -> each / 1e6)
                .sorted()
                .toArray();
        double took = (System.nanoTime() - start) / 1e9;
        return new Load.Result(sorted.length / took, sorted[sorted.length / 2], sorted[sorted.length * 99 / 100]);
    }

    private long[] ask(long end) {
        LongStream.Builder nanos = LongStream.builder();
        for (long before = System.nanoTime(); before < end; ) {
            SearchAnswer answer =
                    model.search(question(texts.get(Math.floorMod(next.getAndIncrement(), texts.size()))));
            found.add(answer.total() + answer.hits().size());
            long after = System.nanoTime();
            nanos.add(after - before);
            before = after;
        }
        return nanos.build().toArray();
    }

    private SearchQuestion question(String text) {
        return new SearchQuestion(text, Filter.none(), null, Sort.RELEVANCE, 0, hits, Instant.now())
                .withFacetValues(FACET_VALUES);
    }
}
