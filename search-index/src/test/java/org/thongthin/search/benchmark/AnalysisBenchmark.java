package org.thongthin.search.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.thongthin.search.analysis.Grams;
import org.thongthin.search.analysis.Normaliser;
import org.thongthin.search.analysis.Word;
import org.thongthin.search.analysis.Words;

/** What each step of the analysis costs for a text of about 1.5 KB. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AnalysisBenchmark {
    private List<String> texts = List.of();
    private List<String> normalised = List.of();
    private int next;

    @Setup
    public void texts() {
        texts = MadeUp.texts(1_000).stream().map(Corpus.Text::body).toList();
        normalised = texts.stream().map(Normaliser::normalise).toList();
    }

    @Benchmark
    public String normalise() {
        return Normaliser.normalise(of(texts));
    }

    @Benchmark
    public List<Word> words() {
        return Words.of(of(normalised));
    }

    @Benchmark
    public List<String> grams() {
        return Grams.of(of(normalised));
    }

    private String of(List<String> all) {
        next = (next + 1) % all.size();
        return all.get(next);
    }
}
