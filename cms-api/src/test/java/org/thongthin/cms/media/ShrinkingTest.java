package org.thongthin.cms.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShrinkingTest {
    @Property(tries = 300)
    void aPlainPictureStaysPlainAtAnySize(
            @ForAll @IntRange(min = 1, max = 300) int width,
            @ForAll @IntRange(min = 1, max = 300) int height,
            @ForAll @IntRange(min = 1, max = 300) int to,
            @ForAll @IntRange(max = 0xFFFFFF) int colour) {
        Pixels small = Shrinking.toFit(plain(width, height, colour), to);
        assertThat(Math.max(small.width(), small.height())).isEqualTo(Math.min(to, Math.max(width, height)));
        assertThat(small.rgb()).hasSize(small.width() * small.height()).containsOnly(colour);
    }

    @Property(tries = 100)
    void aPictureThatFitsIsNotTouched(@ForAll @IntRange(min = 1, max = 60) int width, @ForAll long seed) {
        Pixels noise = new Pixels(
                width, 20, new Random(seed).ints(width * 20L, 0, 1 << 24).toArray());
        Pixels same = Shrinking.toWidth(noise, 60);
        assertThat(same.width()).isEqualTo(width);
        assertThat(same.rgb()).isEqualTo(noise.rgb());
    }

    @Test
    void aFineCheckBecomesTheGreyOfHalfItsLight() {
        Pixels check = new Pixels(200, 200, new int[200 * 200]);
        for (int i = 0; i < check.rgb().length; i++) {
            check.rgb()[i] = (i + i / 200) % 2 == 0 ? 0xFFFFFF : 0;
        }
        assertThat(Shrinking.toWidth(check, 100).rgb()).containsOnly(0xBCBCBC);
    }

    private static Pixels plain(int width, int height, int colour) {
        int[] rgb = new int[width * height];
        Arrays.fill(rgb, colour);
        return new Pixels(width, height, rgb);
    }
}
