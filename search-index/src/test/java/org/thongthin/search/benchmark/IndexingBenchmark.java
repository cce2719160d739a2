package org.thongthin.search.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.thongthin.search.baseline.Baseline;
import org.thongthin.search.baseline.StockAnalysis;

/** What a document of about 1.5 KB costs, the commit of two thousand of them included; and with Lucene's Thai analyzer. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5)
@Measurement(iterations = 5)
public class IndexingBenchmark {
    private static final int DOCUMENTS = 2_000;

    private List<Corpus.Text> texts = List.of();
    private Path folder = Path.of("");

    @Setup
    public void texts() {
        texts = MadeUp.texts(DOCUMENTS);
    }

    @Setup(Level.Invocation)
    public void folder() {
        folder = MadeUp.folder();
    }

    @Benchmark
    @OperationsPerInvocation(DOCUMENTS)
    public void site() {
        try (Site site = new Site(folder)) {
            texts.forEach(site::add);
            site.commit();
        }
    }

    @Benchmark
    @OperationsPerInvocation(DOCUMENTS)
    public void bare() {
        try (Baseline bare = new Baseline(StockAnalysis.THAI, folder)) {
            texts.forEach(text -> bare.add(text.id(), text.title(), text.body()));
            bare.commit();
        }
    }

    @TearDown(Level.Invocation)
    public void delete() {
        MadeUp.delete(folder);
    }
}
