package org.thongthin.search.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.thongthin.search.baseline.Baseline;

/** What is asked, by what it costs: the short queries of a corpus, and questions as people put them. */
record Questions(Map<String, List<String>> groups) {
    static final String FREQUENT = "a frequent word";
    static final String MIDDLE = "a word";
    static final String RARE = "a rare word";
    static final String TWO = "two words";
    static final String LONG = "a question";

    private static final int LONG_ONES = 200;
    private static final List<String> ENDINGS =
            List.of("อยู่ที่ไหน", "คืออะไร", "เปิดกี่โมง", "จัดขึ้นเมื่อไร", "ราคาเท่าไหร่", "มีกี่แห่งในจังหวัด");

    /** @param stock tells how many documents a word finds */
    static Questions of(Corpus corpus, List<Corpus.Text> sample, Baseline stock, int documents) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        List.of(FREQUENT, MIDDLE, RARE, TWO, LONG).forEach(group -> groups.put(group, new ArrayList<>()));
        for (String query : corpus.queries()) {
            String group = query.contains(" ")
                    ? TWO
                    : byShare((double) stock.search(query, 1).total() / documents);
            groups.computeIfAbsent(group, name -> new ArrayList<>()).add(query);
        }
        groups.put(LONG, questions(sample));
        return new Questions(groups);
    }

    private static String byShare(double share) {
        if (share >= 0.02) {
            return FREQUENT;
        }
        return share >= 0.001 ? MIDDLE : RARE;
    }

    /** Of half of them a document's title, of half a piece of its text, and then what is asked of it. */
    private static List<String> questions(List<Corpus.Text> sample) {
        Random random = new Random(7);
        List<String> questions = new ArrayList<>();
        for (int i = 0; i < LONG_ONES; i++) {
            Corpus.Text text = sample.get(random.nextInt(sample.size()));
            String named = i % 2 == 0 ? text.title() : piece(text.body(), random);
            questions.add(named + ENDINGS.get(i % ENDINGS.size()));
        }
        return questions;
    }

    private static String piece(String body, Random random) {
        int length = Math.min(body.length(), 25 + random.nextInt(20));
        int start = random.nextInt(body.length() - length + 1);
        return body.substring(start, start + length).strip();
    }

    List<String> group(String name) {
        return groups.getOrDefault(name, List.of());
    }

    List<String> shortOnes() {
        return groups.entrySet().stream()
                .filter(group -> !group.getKey().equals(LONG))
                .flatMap(group -> group.getValue().stream())
                .toList();
    }

    List<String> all() {
        return groups.values().stream().flatMap(List::stream).toList();
    }
}
