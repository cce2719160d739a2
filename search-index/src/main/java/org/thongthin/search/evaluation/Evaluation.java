package org.thongthin.search.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.thongthin.search.evaluation.Contender.Ranked;

/** Fills one contender and asks it everything. */
final class Evaluation {
    private static final int RANKS = 10;

    /** So much is done before the first of it is timed, or else the compiler's work would be measured. */
    private static final int WARM_UP = 2_000;

    private static final long LONGEST_WARM_UP = 5_000_000_000L;

    private final TestSet set;
    private final Map<TestSet.Query, List<Ranked>> rankings = new LinkedHashMap<>();

    Evaluation(TestSet set) {
        this.set = set;
    }

    /** @param contender made in the folder that it is given, an empty one, which is gone afterwards */
    Measures of(Function<Path, Contender> contender) throws IOException {
        inFolder(folder -> {
            try (Contender other = contender.apply(folder)) {
                warmUp(set.documents(), other::add);
                return 0;
            }
        });
        return inFolder(folder -> {
            try (Contender filled = contender.apply(folder)) {
                double docsPerSecond = fill(filled);
                rank(filled);
                warmUp(set.queries(), query -> filled.search(query.text(), RANKS));
                long[] nanos = times(filled);
                return new Measures(
                        scores(),
                        zeroResultShare(),
                        percentile(nanos, 50),
                        percentile(nanos, 99),
                        docsPerSecond,
                        size(folder));
            }
        });
    }

    @FunctionalInterface
    private interface Work<T> {
        T in(Path folder) throws IOException;
    }

    private static <T> T inFolder(Work<T> work) throws IOException {
        Path folder = Files.createTempDirectory("evaluation");
        try {
            return work.in(folder);
        } finally {
            delete(folder);
        }
    }

    private static <T> void warmUp(List<T> with, Consumer<T> work) {
        long end = System.nanoTime() + LONGEST_WARM_UP;
        for (int i = 0; i < WARM_UP && System.nanoTime() < end; i++) {
            work.accept(with.get(i % with.size()));
        }
    }

    private double fill(Contender contender) {
        long start = System.nanoTime();
        set.documents().forEach(contender::add);
        contender.commit();
        return set.documents().size() / ((System.nanoTime() - start) / 1e9);
    }

    private void rank(Contender contender) {
        for (TestSet.Query query : set.queries()) {
            rankings.put(query, contender.search(query.text(), RANKS));
        }
    }

    private long[] times(Contender contender) {
        return set.queries().stream()
                .mapToLong(query -> {
                    long start = System.nanoTime();
                    contender.search(query.text(), RANKS);
                    return System.nanoTime() - start;
                })
                .sorted()
                .toArray();
    }

    private Scores scores() {
        List<Scores> counted = new ArrayList<>();
        rankings.forEach((query, ranking) -> {
            Map<String, Integer> grades = set.judgements().of(query.id());
            if (!grades.isEmpty()) {
                counted.add(Scores.of(ranking.stream().map(Ranked::id).toList(), grades));
            }
        });
        return Scores.mean(counted);
    }

    private double zeroResultShare() {
        return (double) rankings.values().stream().filter(List::isEmpty).count() / rankings.size();
    }

    /** Nearest rank, in milliseconds. */
    private static double percentile(long[] sorted, int percent) {
        return sorted[(int) Math.ceil(sorted.length * percent / 100.0) - 1] / 1e6;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** The first ten of each query, in the order of the queries; after {@link #of}. */
    Map<TestSet.Query, List<Ranked>> rankings() {
        return rankings;
    }
}
