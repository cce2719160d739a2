package org.thongthin.site.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
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
    void theMapIsDrawnFromItsSourceAndIsLight() throws IOException {
        String drawing;
        try (InputStream file = OutlineTest.class.getResourceAsStream("/static/map.svg")) {
            drawing = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(drawing).isEqualTo(DrawMap.drawn());
        assertThat(drawing.length()).isLessThan(42_000);
        assertThat(drawing.split("<path", -1)).hasSize(1 + 77);
    }
}
