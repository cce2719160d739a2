package org.thongthin.site.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.site.PublicSite;
import org.thongthin.site.feed.Examples;
import org.thongthin.site.platform.Language;

class FiguresTest {
    @Test
    void whatIsPublicIsCountedAndAddedUp(@TempDir Path data) {
        try (PublicSite site = PublicSite.full(data)) {
            Reading reading = reading(site);
            Figures country = Figures.of(Filters.all(), reading);
            assertThat(country)
                    .isEqualTo(new Figures(
                            36, Map.of("landmark", 30L, "product", 2L, "news", 2L, "story", 2L), 2, 2, 123, 900, 1));
            assertThat(country.isAny()).isTrue();
            assertThat(Figures.of(Filters.province(null, Examples.CHIANG_MAI), reading))
                    .isEqualTo(new Figures(
                            24, Map.of("landmark", 21L, "product", 1L, "news", 1L, "story", 1L), 1, 1, 120, 900, 0));
            assertThat(Figures.of(Filters.owner("product", Examples.THAT_PHANOM), reading))
                    .isEqualTo(new Figures(1, Map.of("product", 1L), 1, 1, 0, 0, 1));
        }
    }

    @Test
    void ofNothingNothingIsSaid(@TempDir Path data) {
        try (PublicSite site = PublicSite.empty(data)) {
            Figures none = Figures.of(Filters.all(), reading(site));
            assertThat(none).isEqualTo(new Figures(0, Map.of(), 0, 0, 0, 0, 0));
            assertThat(none.isAny()).isFalse();
        }
    }

    private static Reading reading(PublicSite site) {
        return site.running().bean(Catalogue.class).reading(Language.TH, "/");
    }
}
