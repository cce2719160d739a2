package org.thongthin.search.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Dictionary words in Zipf's proportions, some numbers and Latin words between them, about 1.5 KB a document: right for
 * speed and size, without any meaning. The first documents of a larger one are those of a smaller.
 */
final class GeneratedCorpus implements Corpus {
    private static final long SEED = 20_261;
    private static final int WORDS = 30_000;
    private static final int BYTES_A_LETTER = 3;
    private static final List<String> FREQUENT = List.of(
            ("การ ความ ที่ ของ และ ใน เป็น ให้ ได้ มี ไม่ จะ ว่า กับ จาก โดย ไป มา นี้ หรือ แต่ ก็ ต้อง อยู่ แล้ว เพื่อ ผู้ คน ปี วัน"
                            + " ทำ ใช้ ตาม ซึ่ง มาก")
                    .split(" "));
    private static final String[] LATIN = {"OTOP", "Thailand", "COVID-19", "SME", "GDP", "AI", "online", "Bangkok"};

    private final int size;
    private final List<String> words;
    private final double[] cumulated;

    GeneratedCorpus(int size) {
        this.size = size;
        this.words = words();
        this.cumulated = cumulated(words.size());
    }

    /** The most frequent first: particles, then the shorter ones rather than the longer. */
    private static List<String> words() {
        Random random = new Random(SEED);
        record Placed(String word, double place) {}
        Stream<String> placed = DictionaryWords.all().stream()
                .filter(word -> word.length() > 1 && word.length() < 15)
                .map(word -> new Placed(word, word.length() + 6 * random.nextDouble()))
                .sorted(Comparator.comparingDouble(Placed::place))
                .limit(WORDS)
                .map(Placed::word);
        return List.copyOf(
                new LinkedHashSet<>(Stream.concat(FREQUENT.stream(), placed).toList()));
    }

    private static double[] cumulated(int ranks) {
        double[] sums = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            sum += 1 / Math.pow(rank + 5, 0.95);
            sums[rank] = sum;
        }
        return sums;
    }

    @Override
    public void forEach(Consumer<Text> to) {
        Random random = new Random(SEED);
        for (int number = 1; number <= size; number++) {
            to.accept(new Text(Integer.toString(number), run(random, 4 + random.nextInt(5)), body(random)));
        }
    }

    private String body(Random random) {
        int letters = (1_000 + random.nextInt(1_000)) / BYTES_A_LETTER;
        StringBuilder text = new StringBuilder(letters + 100);
        while (text.length() < letters) {
            text.append(run(random, 6 + random.nextInt(11))).append(' ');
            int more = random.nextInt(100);
            if (more < 8) {
                text.append(1 + random.nextInt(2_569)).append(' ');
            } else if (more < 12) {
                text.append(LATIN[random.nextInt(LATIN.length)]).append(' ');
            }
        }
        return text.toString().strip();
    }

    private String run(Random random, int length) {
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < length; i++) {
            run.append(word(random));
        }
        return run.toString();
    }

    private String word(Random random) {
        int found = Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[cumulated.length - 1]);
        return words.get(Math.min(found < 0 ? -found - 1 : found, words.size() - 1));
    }

    /** 50 frequent words, 60 less so, 30 rare ones, and 60 times a frequent and another one. */
    @Override
    public List<String> queries() {
        Random random = new Random(SEED);
        List<String> frequent = longer(FREQUENT.size(), FREQUENT.size() + 400);
        List<String> middle = longer(500, 5_000);
        List<String> rare = longer(5_000, 20_000);
        Set<String> queries = new LinkedHashSet<>();
        some(50, frequent, random, queries);
        some(60, middle, random, queries);
        some(30, rare, random, queries);
        while (queries.size() < 200) {
            queries.add(one(frequent, random) + " " + one(middle, random));
        }
        return List.copyOf(queries);
    }

    private List<String> longer(int from, int to) {
        return words.subList(Math.min(from, words.size()), Math.min(to, words.size())).stream()
                .filter(word -> word.length() > 2)
                .toList();
    }

    private static void some(int count, List<String> of, Random random, Set<String> to) {
        List<String> left = new ArrayList<>(of);
        for (int i = 0; i < count; i++) {
            to.add(left.remove(random.nextInt(left.size())));
        }
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
