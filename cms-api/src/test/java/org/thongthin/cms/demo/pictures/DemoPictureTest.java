package org.thongthin.cms.demo.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoPictureTest {
    private static final int TWO_MEGABYTES = 2_000_000;

    static Set<String> names() {
        return DemoPicture.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everySceneIsAJpegOfUploadSizeWithSomethingOnIt(String scene) throws Exception {
        byte[] jpeg = DemoPicture.draw(scene, 17, "jpeg");
        assertThat(jpeg).startsWith(0xFF, 0xD8, 0xFF).hasSizeLessThan(TWO_MEGABYTES);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
        assertThat(image.getWidth()).isEqualTo(1440);
        assertThat(image.getHeight()).isEqualTo(960);
        long tones = IntStream.range(0, 40 * 24)
                .map(i -> image.getRGB(i % 40 * 36, i / 40 * 40) & 0xF0F0F0)
                .distinct()
                .count();
        assertThat(tones).isGreaterThan(20);
    }

    /** The three that pack worst, being all pattern, and one that packs well. */
    @ParameterizedTest
    @ValueSource(strings = {"silk", "cloth", "mat", "chedi"})
    void aPngIsOfUploadSizeToo(String scene) throws Exception {
        byte[] png = DemoPicture.draw(scene, 2, "png");
        assertThat(png).startsWith(0x89, 'P', 'N', 'G').hasSizeLessThan(TWO_MEGABYTES);
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(1440);
    }

    @Test
    void theSameSeedDrawsTheSamePictureAndAnotherSeedAnother() {
        assertThat(DemoPicture.draw("chedi", 4, "jpeg"))
                .isEqualTo(DemoPicture.draw("chedi", 4, "jpeg"))
                .isNotEqualTo(DemoPicture.draw("chedi", 5, "jpeg"));
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> DemoPicture.draw("shopping-mall", 1, "jpeg"));
        assertThatIllegalArgumentException().isThrownBy(() -> DemoPicture.draw("chedi", 1, "bmp"));
    }
}
