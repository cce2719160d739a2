package org.thongthin.site.browse;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.io.ResourceResolver;
import org.junit.jupiter.api.Test;

class OutlineTest {
    @Test
    void pointsOnAStraightLineAreLeftOut() {
        assertThat(Outline.lighter("m 0,0 5,0 5,0 0,10 -10,0 z")).isEqualTo("M0 0l100 0 0 100-100 0z");
    }

    @Test
    void aCornerWhereNeighboursMeetStays() {
        assertThat(Outline.lighter("m 0,0 5,0 0,0 5,0 0,10 -10,0 z")).isEqualTo("M0 0l50 0 50 0 0 100-100 0z");
    }

    @Test
    void aSecondRingStartsFromWhereTheFirstOneStarted() {
        assertThat(Outline.lighter("m 0,0 10,0 0,10 z m 20,20 10,0 0,10 z"))
                .isEqualTo("M0 0l100 0 0 100zM200 200l100 0 0 100z");
    }

    @Test
    void theMapKnowsAll77ProvincesAndIsLight() {
        ProvinceMap map = new ProvinceMap(new ResourceResolver());
        int size = 0;
        int known = 0;
        for (int code = 10; code <= 96; code++) {
            String outline = map.outline(String.valueOf(code));
            if (outline != null) {
                known++;
                size += outline.length();
            }
        }
        assertThat(known).isEqualTo(77);
        assertThat(size).isLessThan(40_000);
    }
}
