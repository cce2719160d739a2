package org.thongthin.search.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.search.evaluation.JudgedSet.Query;
import org.thongthin.search.index.ReadModel;
import org.thongthin.search.index.ReadModelChange.PutItem;
import org.thongthin.search.index.ReadModelChange.PutReference;
import org.thongthin.search.index.Rebuild;
import org.thongthin.search.query.Filter;
import org.thongthin.search.query.Hit;
import org.thongthin.search.query.SearchQuestion;
import org.thongthin.search.query.Sort;

/** No change makes the answers to what people ask worse unnoticed, and none makes them better without saying so. */
class JudgedSearchTest {
    private static final double LOSS = 0.01;
    private static final double GAIN = 0.02;

    @TempDir
    Path folder;

    @Test
    void theAnswersAreAsGoodAsTheyWere() throws IOException {
        JudgedSet set = JudgedSet.read();
        Map<Query, Scores> scores = new LinkedHashMap<>();
        StringBuilder unjudged = new StringBuilder();
        try (ReadModel readModel = ReadModel.open(folder)) {
            fill(readModel, set);
            for (Query query : set.queries()) {
                List<String> ranking = ranking(readModel, query);
                scores.put(query, Scores.of(ranking, set.grades(query)));
                ranking.stream()
                        .filter(id -> !set.grades(query).containsKey(id))
                        .forEach(id -> unjudged.append("\n  %s\t%s".formatted(query.id(), id)));
            }
        }
        String told = told(scores) + (unjudged.isEmpty() ? "" : "\nnot judged yet:" + unjudged);
        System.out.println(told);
        Properties baseline = baseline();
        double before = Double.parseDouble(baseline.getProperty("ndcg10"));
        assertThat(Scores.mean(scores.values()).ndcg())
                .as(
                        "nDCG@10. Where this is worse, the change loses answers; where better, raise baseline.properties.\n%s",
                        told)
                .isBetween(before - LOSS, before + GAIN);
    }

    private static void fill(ReadModel readModel, JudgedSet set) {
        try (Rebuild rebuild = readModel.rebuild()) {
            set.references().forEach(reference -> rebuild.add(new PutReference(reference)));
            set.documents().forEach(document -> rebuild.add(new PutItem(document)));
            rebuild.swap("judged");
        }
    }

    private static List<String> ranking(ReadModel readModel, Query query) {
        return readModel
                .search(new SearchQuestion(query.text(), Filter.none(), null, Sort.RELEVANCE, 0, 10, JudgedSet.TODAY))
                .hits()
                .stream()
                .map(Hit::id)
                .toList();
    }

    private static String told(Map<Query, Scores> scores) {
        Map<String, List<Scores>> intents = scores.entrySet().stream()
                .collect(Collectors.groupingBy(
                        each -> each.getKey().intent(),
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return intents.entrySet().stream()
                        .map(intent -> line(intent.getKey(), intent.getValue()))
                        .collect(Collectors.joining())
                + line("all", List.copyOf(scores.values()));
    }

    private static String line(String name, List<Scores> scores) {
        Scores mean = Scores.mean(scores);
        return String.format(
                Locale.ROOT,
                "%-12s %4d queries  nDCG@10 %.4f  MRR@10 %.4f%n",
                name,
                scores.size(),
                mean.ndcg(),
                mean.reciprocalRank());
    }

    private static Properties baseline() throws IOException {
        Properties baseline = new Properties();
        try (InputStream in = Files.newInputStream(JudgedSet.file("baseline.properties"))) {
            baseline.load(in);
        }
        return baseline;
    }
}
