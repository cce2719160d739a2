package org.thongthin.cms.content.difference;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextDifferenceTest {
    /** Work is measured and not time, which other work on the machine takes too. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final List<String> WORDS = List.of(
            "ตลาดน้ำ",
            "บ้าน",
            "เหนือ",
            "ริมโขง",
            "ธาตุพนม",
            "วัด",
            "งาน",
            "ประเพณี",
            "ข้าวเม่า",
            "ทอด",
            "อร่อย",
            "มาก",
            "ที่",
            "และ",
            "ชุมชน",
            "ช่วยกัน",
            "ปลูกป่า",
            "ชายเลน",
            " ",
            " ",
            "๑๒๐",
            "45.50",
            "อบต.",
            "\n",
            "กำนัน",
            "น้ำใจ",
            "ผู้ใหญ่บ้าน",
            "เก๋",
            "OTOP",
            "😀");

    @Test
    void thaiIsToldApartByWords() {
        assertThat(shown("ตลาดน้ำบ้านเหนือเปิดทุกวันเสาร์", "ตลาดน้ำบ้านใต้เปิดทุกวันอาทิตย์"))
                .isEqualTo("ตลาดน้ำบ้าน[-เหนือ-][+ใต้+]เปิดทุกวัน[-เสาร์-][+อาทิตย์+]");
        assertThat(shown("ราคา 250 บาท", "ราคา 1,250.50 บาท")).isEqualTo("ราคา [-250-][+1,250.50+] บาท");
        assertThat(shown("เปิดทุกวัน", "เปิดทุกวัน เว้นวันพระ")).isEqualTo("เปิดทุกวัน[+ เว้นวันพระ+]");
        assertThat(shown(null, "ใหม่")).isEqualTo("[+ใหม่+]");
        assertThat(shown("เดิม", null)).isEqualTo("[-เดิม-]");
        assertThat(shown(null, null)).isEmpty();
    }

    @Test
    void whatHasHardlyAWordInCommonIsAnotherText() {
        assertThat(shown("กลุ่มแม่บ้านทำขนมขายที่ตลาด", "ขอเชิญร่วมบริจาคโลหิต ณ ศาลากลางจังหวัด"))
                .matches("\\[-[^]]+-]\\[\\+[^]]+\\+]");
    }

    @Test
    void theBlankBetweenTwoReplacedWordsGoesWithThem() {
        assertThat(shown("red green blue one two three", "red black white one two three"))
                .isEqualTo("red [-green blue-][+black white+] one two three");
    }

    @Property(tries = 400)
    void whatStayedWithWhatWentIsTheOldAndWithWhatCameTheNew(@ForAll("pairs") List<String> pair) {
        List<Segment> segments = TextDifference.between(pair.getFirst(), pair.getLast());
        assertThat(of(segments, segment -> !segment.isInserted())).isEqualTo(pair.getFirst());
        assertThat(of(segments, segment -> !segment.isDeleted())).isEqualTo(pair.getLast());
        assertThat(segments).noneMatch(segment -> segment.text().isEmpty());
        if (pair.getFirst().equals(pair.getLast())) {
            assertThat(segments).allMatch(Segment::isEqual);
        }
    }

    @Property(tries = 400)
    void noClusterAndNoSurrogatePairIsCut(@ForAll("pairs") List<String> pair) {
        List<Segment> segments = TextDifference.between(pair.getFirst(), pair.getLast());
        requireWholeClusters(segments.stream()
                .filter(segment -> !segment.isInserted())
                .map(Segment::text)
                .toList());
        requireWholeClusters(segments.stream()
                .filter(segment -> !segment.isDeleted())
                .map(Segment::text)
                .toList());
    }

    @Property(tries = 400)
    void everyGrainPutTogetherIsTheTextAndCutsNoCluster(@ForAll("odd") String text) {
        for (Grain grain : Grain.values()) {
            List<String> pieces = grain.cut(text);
            assertThat(String.join("", pieces)).isEqualTo(text);
            requireWholeClusters(pieces);
        }
    }

    private static void requireWholeClusters(List<String> pieces) {
        String text = String.join("", pieces);
        BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        clusters.setText(text);
        int at = 0;
        for (String piece : pieces.subList(0, Math.max(0, pieces.size() - 1))) {
            at += piece.length();
            assertThat(clusters.isBoundary(at)).as("%s cut at %s", text, at).isTrue();
            assertThat("เแโใไ").doesNotContain(text.substring(at - 1, at));
            boolean line = text.charAt(at - 1) == '\n';
            assertThat(line || "ะาำๅ".indexOf(text.charAt(at)) < 0)
                    .as("%s cut at %s", text, at)
                    .isTrue();
        }
    }

    /** A text, and the same with words taken out, put in and changed. */
    @Provide
    Arbitrary<List<String>> pairs() {
        Arbitrary<String> thai = Arbitraries.of(WORDS).list().ofMaxSize(60).map(words -> String.join("", words));
        Arbitrary<List<String>> edited = Arbitraries.of(WORDS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(80)
                .flatMap(words -> Arbitraries.randomValue(
                        random -> List.of(String.join("", words), String.join("", edited(words, random)))));
        Arbitrary<List<String>> any = odd().list().ofSize(2);
        return Arbitraries.oneOf(edited, thai.list().ofSize(2), any);
    }

    @Provide
    Arbitrary<String> odd() {
        Arbitrary<String> unicode = Arbitraries.strings().ofMaxLength(60);
        Arbitrary<String> letters = Arbitraries.strings()
                .withChars(
                        "กขคนมร่้๊ิีุูเแโใไะาำๅๆฯ ab1.,\n\r\u200d\u200c\u0301\ud83d\ude00\ud83c\udffd\u0600가\u1100\u1160\u11a8क्ष")
                .ofMaxLength(80);
        return Arbitraries.oneOf(unicode, letters);
    }

    private static List<String> edited(List<String> words, Random random) {
        List<String> edited = new ArrayList<>(words);
        for (int change = random.nextInt(6); change > 0 && !edited.isEmpty(); change--) {
            int at = random.nextInt(edited.size());
            switch (random.nextInt(3)) {
                case 0 -> edited.remove(at);
                case 1 -> edited.add(at, WORDS.get(random.nextInt(WORDS.size())));
                default -> edited.set(at, WORDS.get(random.nextInt(WORDS.size())));
            }
        }
        return edited;
    }

    static List<List<String>> hostile() {
        Random random = new Random(7);
        String megabyte = words(random, 260_000);
        String shuffled = words(new Random(8), 260_000);
        return List.of(
                List.of("ก".repeat(1_000_000), "ข".repeat(1_000_000)),
                List.of("ab ".repeat(333_333), "ba ".repeat(333_333)),
                List.of("ab\n".repeat(333_333), "ba\nab\n".repeat(166_666)),
                List.of(megabyte, shuffled),
                List.of(megabyte, megabyte.substring(0, 500_000) + "แทรก" + megabyte.substring(500_000)),
                List.of(words(random, 12_000), words(new Random(9), 12_000)),
                List.of("\u0301".repeat(100_000), "\u0302".repeat(100_000)),
                List.of("เ".repeat(90_000) + "ก", "แ".repeat(90_000)));
    }

    private static String words(Random random, int howMany) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < howMany; word++) {
            text.append(WORDS.get(random.nextInt(WORDS.size() - 1)));
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void howeverHostileTheTextsItIsAMatterOfLessThanSeconds(List<String> pair) {
        long started = THREADS.getCurrentThreadCpuTime();
        List<Segment> segments = TextDifference.between(pair.getFirst(), pair.getLast());
        Duration took = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - started);
        assertThat(of(segments, segment -> !segment.isInserted()).equals(pair.getFirst()))
                .isTrue();
        assertThat(of(segments, segment -> !segment.isDeleted()).equals(pair.getLast()))
                .isTrue();
        assertThat(took).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void manyAtOnceDisturbOneAnotherInNothing() throws Exception {
        List<List<String>> pairs = new ArrayList<>();
        Random random = new Random(1);
        for (int pair = 0; pair < 40; pair++) {
            List<String> words = List.of(words(random, 200).split("(?<= )", -1));
            pairs.add(List.of(String.join("", words), String.join("", edited(words, random))));
        }
        List<List<Segment>> alone = pairs.stream()
                .map(pair -> TextDifference.between(pair.getFirst(), pair.getLast()))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<List<Segment>>> together = new ArrayList<>();
            for (List<String> pair : pairs) {
                together.add(threads.submit(() -> TextDifference.between(pair.getFirst(), pair.getLast())));
            }
            for (int pair = 0; pair < pairs.size(); pair++) {
                assertThat(together.get(pair).get()).isEqualTo(alone.get(pair));
            }
        }
    }

    private static String shown(@Nullable String before, @Nullable String after) {
        return TextDifference.between(before, after).stream()
                .map(segment -> switch (segment.op()) {
                    case EQUAL -> segment.text();
                    case INSERT -> "[+" + segment.text() + "+]";
                    case DELETE -> "[-" + segment.text() + "-]";
                })
                .collect(joining());
    }

    private static String of(List<Segment> segments, Predicate<Segment> side) {
        return segments.stream().filter(side).map(Segment::text).collect(joining());
    }
}
