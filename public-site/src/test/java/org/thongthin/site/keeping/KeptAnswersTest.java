package org.thongthin.site.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.thongthin.site.platform.Dates;
import org.thongthin.site.platform.MovableClock;

class KeptAnswersTest {
    private static final Tag ONE = Tag.item("1");
    private static final Tag OTHER = Tag.item("2");

    private final MovableClock clock = noon();
    private final Ends ends = new Ends();
    private final Numbered frame = new Numbered();
    private final KeptAnswers kept = keptAnswers(1_000_000);

    /** Bangkok's midnight is not to come while a test waits for something else. */
    private static MovableClock noon() {
        MovableClock clock = new MovableClock();
        ZonedDateTime now = clock.instant().atZone(Dates.BANGKOK);
        clock.forward(Duration.between(
                now, now.toLocalDate().plusDays(1).atTime(12, 0).atZone(Dates.BANGKOK)));
        return clock;
    }

    /** One item that ends, at a moment that a test sets. */
    private static final class Ends implements Closings {
        private @Nullable Instant end;

        @Override
        public @Nullable Instant next(Instant now) {
            return end == null || !end.isAfter(now) ? null : end;
        }

        @Override
        public Change between(Instant after, Instant now) {
            boolean ended = end != null && end.isAfter(after) && !end.isAfter(now);
            return new Change.Of(ended ? Set.of(ONE) : Set.of());
        }
    }

    private static final class Numbered implements Frame {
        private long version;

        @Override
        public long version() {
            return version;
        }

        @Override
        public boolean isStale() {
            return version % 2 == 1;
        }

        @Override
        public @Nullable Instant asOf() {
            return null;
        }
    }

    private KeptAnswers keptAnswers(long bytes) {
        return new KeptAnswers(
                new KeepingConfiguration(bytes, 100),
                ends,
                frame,
                clock,
                new KeepingMetrics(new SimpleMeterRegistry()));
    }

    private static KeptContent content(String text) {
        return new KeptContent(
                text.getBytes(StandardCharsets.UTF_8), "text/plain", "W/\"t\"", "public", Encoding.Thoroughness.SWIFT);
    }

    private void keep(String target, Tag... tags) {
        kept.keep(target, content(target), new Basis(kept.begin(), Set.of(tags)));
    }

    @Test
    void whatWasKeptIsFoundUntilWhatItWasMadeOfChanges() {
        keep("/one", ONE);
        keep("/other", OTHER);
        kept.changing(new Change.Of(Set.of(ONE))).close();
        assertThat(kept.find("/one")).isNull();
        assertThat(kept.find("/other")).isNotNull();
        kept.changing(new Change.Everything()).close();
        assertThat(kept.find("/other")).isNull();
    }

    @Test
    void aChangeUnderWayHidesWhatItTouchesAndLetsNothingOfItBeKept() {
        keep("/one", ONE);
        try (var _ = kept.changing(new Change.Of(Set.of(ONE)))) {
            assertThat(kept.find("/one")).isNull();
            keep("/one", ONE);
            assertThat(kept.find("/one")).isNull();
            keep("/other", OTHER);
            assertThat(kept.find("/other")).isNotNull();
        }
        keep("/one", ONE);
        assertThat(kept.find("/one")).isNotNull();
    }

    @Test
    void whatWasBegunBeforeAChangeWasDoneIsNotKept() {
        Basis before = new Basis(kept.begin(), Set.of(ONE));
        Basis during;
        try (var _ = kept.changing(new Change.Of(Set.of(ONE)))) {
            during = new Basis(kept.begin(), Set.of(ONE));
        }
        kept.keep("/before", content("x"), before);
        kept.keep("/during", content("x"), during);
        kept.keep("/untouched", content("x"), new Basis(before.beginning(), Set.of(OTHER)));
        assertThat(kept.find("/before")).isNull();
        assertThat(kept.find("/during")).isNull();
        assertThat(kept.find("/untouched")).isNotNull();
    }

    @Test
    void whatTookLongerThanChangesAreRememberedIsNotKept() {
        Basis slow = new Basis(kept.begin(), Set.of(ONE));
        for (int i = 0; i < 200; i++) {
            kept.changing(new Change.Of(Set.of(OTHER))).close();
        }
        kept.keep("/slow", content("x"), slow);
        assertThat(kept.find("/slow")).isNull();
    }

    @Test
    void anItemsEndIsNoticedByTheClockAlone() {
        ends.end = clock.instant().plus(Duration.ofHours(1));
        keep("/one", ONE);
        keep("/other", OTHER);
        Basis begunBefore = new Basis(kept.begin(), Set.of(ONE));
        clock.forward(Duration.ofMinutes(59));
        assertThat(kept.find("/one")).isNotNull();
        clock.forward(Duration.ofMinutes(2));
        assertThat(kept.find("/one")).isNull();
        kept.keep("/late", content("x"), begunBefore);
        assertThat(kept.find("/late")).isNull();
        kept.begin();
        kept.keep("/late", content("x"), begunBefore);
        assertThat(kept.find("/late")).isNull();
        assertThat(kept.find("/one")).isNull();
        assertThat(kept.find("/other")).isNotNull();
    }

    @Test
    void anItemThatComesWithAnEarlierEndIsNoticedToo() {
        keep("/one", ONE);
        try (var _ = kept.changing(new Change.Of(Set.of(OTHER)))) {
            ends.end = clock.instant().plus(Duration.ofMinutes(10));
        }
        assertThat(kept.find("/one")).isNotNull();
        clock.forward(Duration.ofMinutes(11));
        kept.begin();
        assertThat(kept.find("/one")).isNull();
    }

    @Test
    void midnightInBangkokChangesWhatDependsOnTheDay() {
        keep("/today", Tag.TODAY);
        keep("/one", ONE);
        clock.forward(Duration.ofDays(1));
        assertThat(kept.find("/today")).isNull();
        kept.begin();
        assertThat(kept.find("/today")).isNull();
        assertThat(kept.find("/one")).isNotNull();
    }

    @Test
    void anotherFrameForgetsEverything() {
        keep("/one", ONE);
        Basis before = new Basis(kept.begin(), Set.of(ONE));
        frame.version++;
        kept.keep("/late", content("x"), before);
        frame.version--;
        assertThat(kept.find("/late")).isNull();
        frame.version++;
        assertThat(kept.find("/one")).isNull();
        kept.begin();
        kept.keep("/late", content("x"), before);
        assertThat(kept.find("/late")).isNull();
        assertThat(kept.find("/one")).isNull();
        keep("/one", ONE);
        assertThat(kept.find("/one")).isNotNull();
    }

    /** An LRU of this size would lose each of them before it is read again. */
    @Test
    void addressesThatSomebodyMakesUpDoNotWashOutWhatIsReadOften() {
        KeptAnswers small = keptAnswers(400_000);
        int lost = 0;
        for (int i = 0; i < 6_000; i++) {
            boolean found = readOrKeep(small, "/often/" + i % 10);
            lost += i < 1_000 || found ? 0 : 1;
            for (int junk = 0; junk < 3; junk++) {
                readOrKeep(small, "/junk?" + i + "." + junk);
            }
        }
        assertThat(lost).isLessThan(250);
    }

    private static boolean readOrKeep(KeptAnswers answers, String target) {
        if (answers.find(target) != null) {
            return true;
        }
        answers.keep(target, content("x".repeat(10_000)), new Basis(answers.begin(), Set.of()));
        return false;
    }

    @Test
    void anAddressWithoutEndIsNotKept() {
        keep("/" + "x".repeat(100));
        assertThat(kept.find("/" + "x".repeat(100))).isNull();
    }
}
