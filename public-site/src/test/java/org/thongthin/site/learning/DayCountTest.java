package org.thongthin.site.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DayCountTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static DayCount day(int queries, int askings, int ofAVisitor) {
        return new DayCount(DAY, new LearningConfiguration(Duration.ofMinutes(1), queries, askings, ofAVisitor));
    }

    private static QueryText query(String text) {
        return Objects.requireNonNull(QueryText.of(text));
    }

    @Test
    void fiveDifferentVisitorsMakeAQueryAndOneVisitorFiveTimesDoesNot() {
        DayCount day = day(100, 100, 100);
        for (int i = 0; i < 5; i++) {
            day.add("one", query("คนเดียว"), true);
            day.add("visitor " + i, query("ตลาดน้ำ"), i % 2 == 0);
        }
        assertThat(day.told().queries()).containsExactly(new Told.Query("ตลาดน้ำ", "ตลาดน้ำ", 5, 2));
        assertThat(day.told().asked()).isEqualTo(6);
        assertThat(day.told().unanswered()).isEqualTo(2);
    }

    @Test
    void fourAreNeverTold() {
        DayCount day = day(100, 100, 100);
        for (int i = 0; i < 4; i++) {
            day.add("visitor " + i, query("ตลาดน้ำ"), true);
        }
        assertThat(day.told().queries()).isEmpty();
    }

    @Test
    void theMostUsualSpellingIsShown() {
        DayCount day = day(100, 100, 100);
        for (int i = 0; i < 6; i++) {
            day.add("visitor " + i, query(i < 2 ? "ตลาดน้ำ" : "ตลาด น้ำ"), true);
        }
        assertThat(day.told().queries()).containsExactly(new Told.Query("ตลาดน้ำ", "ตลาด น้ำ", 6, 0));
    }

    @Test
    void millionsOfDifferentQueriesCostNoMoreMemoryAndLeaveWhatManyAsked() {
        DayCount day = day(1_000, 50_000, 200);
        for (int i = 0; i < 6; i++) {
            day.add("visitor " + i, query("ตลาดน้ำ"), true);
        }
        for (int i = 0; i < 100_000; i++) {
            day.add("attacker " + i % 400, query("คำที่ " + i), true);
        }
        assertThat(day.told().asked()).isLessThanOrEqualTo(50_000);
        assertThat(day.told().queries()).extracting(Told.Query::asked).containsExactly(6);
    }

    @Test
    void oneVisitorCanNotFillTheDay() {
        DayCount day = day(1_000, 500, 100);
        for (int i = 0; i < 10_000; i++) {
            day.add("attacker", query("คำที่ " + i), true);
        }
        assertThat(day.told().asked()).isEqualTo(100);
        for (int i = 0; i < 5; i++) {
            day.add("visitor " + i, query("ตลาดน้ำ"), true);
        }
        assertThat(day.told().queries()).hasSize(1);
    }

    @Property(tries = 200)
    void howeverOftenEachAsksWhatIsToldIsTheNumberOfVisitors(
            @ForAll @Size(max = 60) java.util.List<@IntRange(max = 11) Integer> visitors) {
        DayCount day = day(100, 1_000, 100);
        Set<Integer> different = new TreeSet<>();
        for (Integer visitor : visitors) {
            different.add(visitor);
            day.add("visitor " + visitor, query("ตลาดน้ำ"), true);
        }
        if (different.size() < DayCount.FEWEST) {
            assertThat(day.told().queries()).isEmpty();
        } else {
            assertThat(day.told().queries()).extracting(Told.Query::asked).containsExactly(different.size());
        }
    }
}
