package org.thongthin.search.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.thongthin.search.baseline.Baseline;
import org.thongthin.search.baseline.StockAnalysis;
import org.thongthin.search.query.SearchAnswer;

/** What an answer costs among twenty thousand documents, by what is asked. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class QueryBenchmark {
    private static final int DOCUMENTS = 20_000;

    @Param({Questions.FREQUENT, Questions.MIDDLE, Questions.RARE, Questions.TWO, Questions.LONG})
    public String asked = Questions.MIDDLE;

    private final Path folder = MadeUp.folder();
    private @Nullable Site site;
    private List<String> texts = List.of();
    private int next;

    @Setup
    public void fill() {
        List<Corpus.Text> documents = MadeUp.texts(DOCUMENTS);
        Site filled = new Site(folder.resolve("site"));
        site = filled;
        documents.forEach(filled::add);
        filled.commit();
        try (Baseline bare = new Baseline(StockAnalysis.THAI, folder.resolve("bare"))) {
            documents.forEach(text -> bare.add(text.id(), text.title(), text.body()));
            bare.commit();
            texts = Questions.of(new GeneratedCorpus(DOCUMENTS), documents, bare, DOCUMENTS)
                    .group(asked);
        }
    }

    @Benchmark
    public @Nullable SearchAnswer search() {
        next = (next + 1) % texts.size();
        return site == null ? null : site.search(texts.get(next));
    }

    @TearDown
    public void close() {
        if (site != null) {
            site.close();
        }
        MadeUp.delete(folder);
    }
}
