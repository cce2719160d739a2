package org.thongthin.search.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.thongthin.search.evaluation.Contender.Ranked;

/**
 * What was measured, for people and for programs.
 *
 * @param baselines by name, in the order in which they are shown
 */
record Report(Measures ours, Map<String, Measures> baselines) {
    private static final String HEAD = "%-10s %8s %8s %10s %7s %8s %8s %9s %9s%n";
    private static final String LINE = "%-10s %8.4f %8.4f %10.4f %6.1f%% %8.2f %8.2f %9.0f %9.1f%n";

    String table() {
        StringBuilder table = new StringBuilder();
        table.append(
                HEAD.formatted("", "MRR@10", "nDCG@10", "Recall@10", "none", "p50 ms", "p99 ms", "docs/s", "index MB"));
        table.append(line("ours", ours));
        baselines.forEach((name, measures) -> table.append(line(name, measures)));
        return table.toString();
    }

    private static String line(String name, Measures measures) {
        return String.format(
                Locale.ROOT,
                LINE,
                name,
                measures.scores().reciprocalRank(),
                measures.scores().ndcg(),
                measures.scores().recall(),
                100 * measures.zeroResultShare(),
                measures.p50Ms(),
                measures.p99Ms(),
                measures.docsPerSecond(),
                measures.indexBytes() / 1e6);
    }

    String json() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            write(ours, json);
            json.writeObjectFieldStart("baselines");
            for (Map.Entry<String, Measures> baseline : baselines.entrySet()) {
                json.writeObjectFieldStart(baseline.getKey());
                write(baseline.getValue(), json);
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(Measures measures, JsonGenerator json) throws IOException {
        json.writeNumberField("mrr10", measures.scores().reciprocalRank());
        json.writeNumberField("ndcg10", measures.scores().ndcg());
        json.writeNumberField("recall10", measures.scores().recall());
        json.writeNumberField("zeroResultShare", measures.zeroResultShare());
        json.writeNumberField("p50Ms", measures.p50Ms());
        json.writeNumberField("p99Ms", measures.p99Ms());
        json.writeNumberField("docsPerSecond", measures.docsPerSecond());
        json.writeNumberField("indexBytes", measures.indexBytes());
    }

    /** A line a hit: query, document, rank from 1, score. */
    static String run(Map<TestSet.Query, List<Ranked>> rankings) {
        StringBuilder run = new StringBuilder();
        rankings.forEach((query, ranking) -> {
            for (int i = 0; i < ranking.size(); i++) {
                Ranked hit = ranking.get(i);
                run.append(query.id()).append('\t').append(hit.id()).append('\t');
                run.append(i + 1).append('\t').append(hit.score()).append('\n');
            }
        });
        return run.toString();
    }
}
