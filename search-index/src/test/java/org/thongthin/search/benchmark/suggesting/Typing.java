package org.thongthin.search.benchmark.suggesting;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.thongthin.search.analysis.Keyboard;

/** What people have typed when they are suggested something, by kind; each kind the same for the same seed. */
record Typing(String name, List<String> typed) {
    private static final String THAI = "กขคงจชซญดตถทธนบปผพฟมยรลวศสหอะาิีึืุูเแโไ่้";
    private static final int LONGEST = 20;

    static List<Typing> all(int items, int each) {
        return List.of(
                of("beginnings, 1 or 2 letters", each, random -> start(title(items, random), 1, 2, random)),
                of("beginnings, 3 to 5", each, random -> start(title(items, random), 3, 5, random)),
                of("beginnings, 6 to 20", each, random -> start(title(items, random), 6, LONGEST, random)),
                of("from the middle, 3 to 12", each, random -> middle(title(items, random), random)),
                of(
                        "with a typo, 6 to 20",
                        each,
                        random -> misspelt(start(title(items, random), 6, LONGEST, random), random)),
                of(
                        "middle with a typo, 6 to 12",
                        each,
                        random -> misspelt(middle(title(items, random), random), random)),
                of(
                        "in the wrong layout",
                        each,
                        random -> Keyboard.otherLayout(start(title(items, random), 3, LONGEST, random))),
                of("Latin", each, random -> start(english(items, random), 1, LONGEST, random)),
                of("local governments", each, random -> start(organisation(random), 4, LONGEST, random)),
                of("nothing like it", each, Typing::gibberish),
                of("letter by letter", each, new Letters(items)));
    }

    private static Typing of(String name, int each, Function<Random, String> one) {
        Random random = new Random(name.hashCode());
        return new Typing(
                name, Stream.generate(() -> one.apply(random)).limit(each).toList());
    }

    private static String title(int items, Random random) {
        return Titles.of(random.nextInt(items)).thai();
    }

    private static String english(int items, Random random) {
        while (true) {
            String english = Titles.of(random.nextInt(items)).english();
            if (english != null) {
                return english;
            }
        }
    }

    private static String organisation(Random random) {
        int number = random.nextInt(Country.ORGANISATIONS);
        return random.nextBoolean() ? Country.organisationShort(number) : Country.organisationName(number);
    }

    private static String start(String text, int shortest, int longest, Random random) {
        int length = shortest + random.nextInt(longest - shortest + 1);
        return text.substring(0, Math.min(text.length(), length));
    }

    private static String middle(String text, Random random) {
        int from = 1 + random.nextInt(text.length() / 2);
        return start(text.substring(from), 6, 12, random);
    }

    /** A letter left out, doubled, replaced, or swapped with its neighbour. */
    private static String misspelt(String text, Random random) {
        int at = 1 + random.nextInt(text.length() - 2);
        StringBuilder typed = new StringBuilder(text);
        switch (random.nextInt(4)) {
            case 0 -> typed.deleteCharAt(at);
            case 1 -> typed.insert(at, text.charAt(at));
            case 2 -> typed.setCharAt(at, THAI.charAt(random.nextInt(THAI.length())));
            default -> typed.deleteCharAt(at).insert(at - 1, text.charAt(at));
        }
        return typed.toString();
    }

    private static String gibberish(Random random) {
        StringBuilder typed = new StringBuilder();
        boolean latin = random.nextInt(4) == 0;
        for (int length = 3 + random.nextInt(LONGEST - 3); length > 0; length--) {
            typed.append(latin ? (char) ('a' + random.nextInt(26)) : THAI.charAt(random.nextInt(THAI.length())));
        }
        return typed.toString();
    }

    /** One title after another, each time a letter more of it. */
    private static final class Letters implements Function<Random, String> {
        private final int items;
        private String title = "";
        private int length;

        Letters(int items) {
            this.items = items;
        }

        @Override
        public String apply(Random random) {
            if (length >= Math.min(LONGEST, title.length())) {
                title = title(items, random);
                length = 0;
            }
            length++;
            return title.substring(0, length);
        }
    }
}
