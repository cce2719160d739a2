package org.thongthin.search.evaluation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.thongthin.search.index.ReadModel;
import org.thongthin.search.index.Rebuild;
import org.thongthin.search.query.Filter;
import org.thongthin.search.query.Hit;
import org.thongthin.search.query.SearchQuestion;
import org.thongthin.search.query.Sort;

/** Asks a read model of nothing but a registry for the local governments in it. The same registry is always asked the same. */
final class RegistryQuestions {
    private static final int RANKS = 10;
    private static final int SEED = 20_261_120;

    private final ReadModel readModel;
    private final List<Lao> laos;

    private RegistryQuestions(ReadModel readModel, List<Lao> laos) {
        this.readModel = readModel;
        this.laos = laos;
    }

    /** How one way went: how many were asked, and the mean reciprocal rank of the first answer within the first ten. */
    record Outcome(int questions, double reciprocalRank) {}

    /** One document a local government: its full name, and its district and province as the text. */
    static RegistryQuestions fill(ReadModel readModel, List<Lao> laos) {
        try (Rebuild rebuild = readModel.rebuild()) {
            laos.forEach(lao ->
                    rebuild.add(PlainItem.put(lao.code(), lao.fullName(), lao.district() + " " + lao.province())));
            rebuild.swap("registry");
        }
        return new RegistryQuestions(readModel, laos);
    }

    /** @param every asks only one of so many */
    Outcome ask(WayToAsk way, int every) {
        Random random = new Random(SEED);
        double reciprocalRanks = 0;
        int seen = 0;
        int asked = 0;
        for (Map.Entry<String, Set<String>> question : answers(way).entrySet()) {
            boolean clear = way.several() || question.getValue().size() == 1;
            if (!clear || seen++ % every > 0) {
                continue;
            }
            reciprocalRanks += reciprocalRank(search(way.typed().of(question.getKey(), random)), question.getValue());
            asked++;
        }
        return new Outcome(asked, reciprocalRanks / asked);
    }

    private Map<String, Set<String>> answers(WayToAsk way) {
        Map<String, Set<String>> answers = new LinkedHashMap<>();
        for (Lao lao : laos) {
            String plain = way.plain().of(lao);
            if (plain != null) {
                answers.computeIfAbsent(plain, text -> new HashSet<>()).add(lao.code());
            }
        }
        return answers;
    }

    private List<Hit> search(String text) {
        return readModel
                .search(new SearchQuestion(text, Filter.none(), null, Sort.RELEVANCE, 0, RANKS, PlainItem.NOW))
                .hits();
    }

    private static double reciprocalRank(List<Hit> hits, Set<String> answers) {
        for (int i = 0; i < hits.size(); i++) {
            if (answers.contains(hits.get(i).id())) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }
}
