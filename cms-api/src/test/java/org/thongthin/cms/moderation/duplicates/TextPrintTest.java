package org.thongthin.cms.moderation.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TextPrintTest {
    private static final String STORY = """
            เทศบาลตำบลธาตุพนมร่วมกับชาวบ้านเก็บขยะริมฝั่งโขงตั้งแต่เช้า มีผู้มาช่วยกว่าสองร้อยคน
            เด็กนักเรียนปลูกต้นไม้ไว้ริมทางเดินอีกห้าสิบต้น บ่ายวันนั้นทุกคนกินข้าวเหนียวส้มตำด้วยกันที่ลานวัด
            แล้วนัดกันว่าเดือนหน้าจะกลับมาดูต้นไม้ที่ปลูกไว้อีกครั้ง""";

    @Example
    void aTextIsWhollyLikeItselfInOtherSpacingAndCase() {
        String spaced = STORY.replace(" ", "\u200b").replace("\n", " — ") + " OTOP";
        assertThat(share(STORY + " otop", spaced)).isEqualTo(100);
    }

    @Example
    void aDecomposedSaraAmIsTheSameLetter() {
        assertThat(share(STORY, STORY.replace("\u0e33", "\u0e4d\u0e32"))).isEqualTo(100);
    }

    @Example
    void aTextWithAnotherDateAndNameIsStillAlike() {
        String copied = STORY.replace("ธาตุพนม", "นาแก").replace("สองร้อย", "สามร้อย");
        assertThat(share(STORY, copied)).isGreaterThanOrEqualTo(60);
    }

    @Example
    void twoTextsOnOneThemeAreNotAlike() {
        String other = """
                องค์การบริหารส่วนตำบลห้วยแก้วชวนชาวบ้านเก็บขยะในลำห้วยเมื่อวันเสาร์ที่ผ่านมา คนมาช่วยกันมากกว่าทุกปี
                ขยะที่เก็บได้ส่วนใหญ่เป็นถุงพลาสติก นายกบอกว่าปีหน้าจะทำอีก และขอให้ทุกบ้านแยกขยะก่อนทิ้ง""";
        assertThat(share(STORY, other)).isLessThan(30);
    }

    @Example
    void aTextTooShortToTellHasNoPrint() {
        assertThat(TextPrint.of(Shingles.of(""))).isNull();
        assertThat(TextPrint.of(Shingles.of("ข่าวประชาสัมพันธ์ประจำวัน"))).isNull();
        assertThat(TextPrint.of(Shingles.of("ก".repeat(10_000)))).isNull();
    }

    /** Five in a hundred is one standard error where half is shared; four of these would be a fault of the hashing. */
    @Property(tries = 200)
    void theShareOfValuesEstimatesTheShareOfShingles(
            @ForAll @IntRange(min = 60, max = 400) int size,
            @ForAll @IntRange(min = 0, max = 100) int kept,
            @ForAll Random random) {
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, size * 2).boxed().toList());
        Collections.shuffle(numbers, random);
        Set<Integer> one = Set.copyOf(numbers.subList(0, size));
        int common = size * kept / 100;
        Set<Integer> other = Set.copyOf(numbers.subList(size - common, 2 * size - common));
        double truth = 100.0 * common / (2 * size - common);
        assertThat((double) TextPrint.share(print(one).signature(), print(other).signature()))
                .isCloseTo(truth, offset(20.0));
    }

    @Property(tries = 200)
    void textsThatAreNearlyTheSameShareABand(@ForAll @IntRange(min = 100, max = 400) int size, @ForAll Random random) {
        Set<Integer> one = random.ints().limit(size).boxed().collect(Collectors.toSet());
        Set<Integer> other = one.stream().skip(size / 12).collect(Collectors.toSet());
        Set<Integer> bands = bands(print(one));
        assertThat(bands(print(other))).containsAnyElementsOf(bands);
    }

    private static TextPrint print(Set<Integer> values) {
        return Objects.requireNonNull(TextPrint.of(values.stream().mapToLong(value -> value * 0x9E3779B97F4A7C15L)));
    }

    private static Set<Integer> bands(TextPrint print) {
        return IntStream.of(print.bands()).boxed().collect(Collectors.toSet());
    }

    private static int share(String one, String other) {
        return TextPrint.share(
                Objects.requireNonNull(TextPrint.of(Shingles.of(one))).signature(),
                Objects.requireNonNull(TextPrint.of(Shingles.of(other))).signature());
    }
}
