package org.thongthin.site.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WovenBandTest {
    @Test
    void aGridIsMirroredSoThatTilesJoin() {
        WovenBand band = WovenBand.parse("g=#000000 a=#ffffff\na..\n.a.\n..a\n");
        assertThat(band.rows()).containsExactly("a...", ".a.a", "..a.", ".a.a", "a...");
    }

    @Test
    void eachThreadIsDrawnInItsColour() {
        assertThat(WovenBand.parse("g=#000000 a=#ffffff\n.a\n").svg())
                .contains("viewBox=\"0 0 2 1\"")
                .contains("fill=\"#000000\" d=\"M0 0h2v1H0z\"")
                .contains("fill=\"#ffffff\" d=\"M1 0h1v1h-1z\"");
    }
}
