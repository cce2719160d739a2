package org.thongthin.search.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.baseline.StockAnalysis;
import org.thongthin.search.evaluation.Contender.Ranked;

/**
 * The command line behind {@code search-index/evaluate}: how well, and how fast, the read model answers judged queries,
 * and Lucene's stock analysis beside it. Ends with 2 where arguments or files can't be used, and says why.
 */
public final class Evaluate {
    static final int BAD_INPUT = 2;

    /** Lucene's advice on flags of the JVM is not what was asked for. Held, since loggers are forgotten otherwise. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private final PrintStream out;
    private final PrintStream err;

    Evaluate(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) throws IOException {
        LUCENE.setLevel(Level.SEVERE);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new Evaluate(out, err).run(arguments));
    }

    int run(String... words) throws IOException {
        if (List.of(words).contains("--help")) {
            out.print(Arguments.USAGE);
            return 0;
        }
        try {
            evaluate(parsed(words));
            return 0;
        } catch (BadInputException e) {
            err.println(e.getMessage());
            return BAD_INPUT;
        }
    }

    private static Arguments parsed(String... words) {
        try {
            return Arguments.parse(words);
        } catch (BadInputException e) {
            throw new BadInputException(e.getMessage() + "\n\n" + Arguments.USAGE, e);
        }
    }

    private void evaluate(Arguments arguments) throws IOException {
        TestSet set = TestSet.read(arguments.documents(), arguments.queries(), arguments.judgements());
        requireWritable(arguments.run());
        Evaluation evaluation = new Evaluation(set);
        Measures ours = evaluation.of(Ours::new);
        write(evaluation.rankings(), arguments.run());
        Report report = new Report(ours, arguments.baselines() ? baselines(set) : Map.of());
        out.println(arguments.json() ? report.json() : report.table());
    }

    /** Found out before the work is done, not after it. */
    private static void requireWritable(@Nullable Path file) {
        write(Map.of(), file);
    }

    private static void write(Map<TestSet.Query, List<Ranked>> rankings, @Nullable Path file) {
        if (file == null) {
            return;
        }
        try {
            Files.writeString(file, Report.run(rankings));
        } catch (IOException e) {
            throw new BadInputException(file + " can't be written: " + e, e);
        }
    }

    private static Map<String, Measures> baselines(TestSet set) throws IOException {
        Map<String, Measures> baselines = new LinkedHashMap<>();
        for (StockAnalysis analysis : StockAnalysis.values()) {
            baselines.put(
                    analysis.name().toLowerCase(Locale.ROOT),
                    new Evaluation(set).of(folder -> new Stock(analysis, folder)));
        }
        return baselines;
    }
}
