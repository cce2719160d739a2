package org.thongthin.cms.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class UserTextTest {
    @Property
    void aLineIsOneLineAndNoLongerThanAsked(@ForAll String raw, @ForAll @IntRange(min = 1, max = 50) int longest) {
        String line = UserText.line(raw, longest);
        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(longest);
        assertThat(line.chars()).noneMatch(letter -> Character.isISOControl(letter) || letter == '\u2028');
        assertThat(line).isEqualTo(line.strip());
    }

    @Property
    void everyLineOfAnIndentedTextStandsBehindTheIndent(@ForAll String raw) {
        assertThat(UserText.indented(raw, "    ").split("\n", -1))
                .allSatisfy(line -> assertThat(line).matches("(?s)|    .*"));
    }

    @Test
    void aMarkIsNotCutFromItsLetter() {
        assertThat(UserText.line("กี่กี่กี่", 6)).isEqualTo("กี่…");
        assertThat(UserText.line("กี่กี่กี่", 9)).isEqualTo("กี่กี่กี่");
        assertThat(UserText.line(null, 9)).isEmpty();
    }

    @Property
    void patienceGrowsAndHasABound(@ForAll @IntRange(min = 1, max = 1_000_000) int attempts) {
        Duration first = Duration.ofMinutes(1);
        Duration after = Patience.after(attempts, first);
        assertThat(after).isBetween(Duration.ofSeconds(45), Duration.ofHours(1));
        if (attempts > 7) {
            assertThat(after).isGreaterThanOrEqualTo(Duration.ofMinutes(45));
        }
    }
}
