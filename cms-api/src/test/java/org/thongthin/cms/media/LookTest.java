package org.thongthin.cms.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LookTest {
    /** What the search for likely duplicates allows. */
    private static final int ALIKE = 7;

    private final PictureDecoder decoder = new PictureDecoder(40_000_000);

    @Test
    void aPictureLooksLikeItselfInAnotherSizeAndCompression() {
        for (int seed = 0; seed < 20; seed++) {
            BufferedImage scene = scene(seed, 1280, 853);
            Pixels sent = pixels(scene, "png");
            Pixels small = pixels(scaled(scene, 640, 427), "jpeg");
            Pixels squeezed = decoded(JpegEncoder.encode(sent, 0.3f), PictureFormat.JPEG);
            assertThat(distance(sent, small)).as("smaller %d", seed).isLessThanOrEqualTo(ALIKE);
            assertThat(distance(sent, squeezed)).as("squeezed %d", seed).isLessThanOrEqualTo(ALIKE);
        }
    }

    @Test
    void aLittleMoreLightDoesNotMakeItAnother() {
        for (int seed = 0; seed < 20; seed++) {
            Pixels scene = pixels(scene(seed, 640, 427), "png");
            assertThat(distance(scene, lighter(scene))).as("scene %d", seed).isLessThanOrEqualTo(ALIKE);
        }
    }

    @Test
    void differentPicturesLookDifferent() {
        List<Pixels> scenes = new ArrayList<>();
        for (int seed = 0; seed < 60; seed++) {
            scenes.add(pixels(scene(seed, 320, 213), "png"));
        }
        for (int one = 0; one < scenes.size(); one++) {
            for (int other = 0; other < one; other++) {
                assertThat(distance(scenes.get(one), scenes.get(other)))
                        .as("%d and %d", one, other)
                        .isGreaterThan(ALIKE);
            }
        }
    }

    @Test
    void aPlainSheetLooksLikeNothing() {
        BufferedImage plain = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        assertThat(Look.of(pixels(plain, "png"))).isNull();
        plain.setRGB(3, 3, 0xffffff);
        assertThat(Look.of(pixels(plain, "png"))).isNull();
    }

    @Test
    void aPictureOfAFewPixelsHasALookOrNone() {
        assertThat(Look.of(new Pixels(1, 1, new int[] {0xff0000}))).isNull();
        assertThat(Look.of(new Pixels(2, 1, new int[] {0, 0xffffff}))).isNotNull();
        assertThat(Look.of(new Pixels(1, 3, new int[] {0, 0xffffff, 0}))).isNotNull();
    }

    private static int distance(Pixels one, Pixels other) {
        return Long.bitCount(Objects.requireNonNull(Look.of(one)) ^ Objects.requireNonNull(Look.of(other)));
    }

    private Pixels pixels(BufferedImage image, String format) {
        return decoded(
                Photographs.written(image, format), "png".equals(format) ? PictureFormat.PNG : PictureFormat.JPEG);
    }

    private Pixels decoded(byte[] file, PictureFormat format) {
        try {
            return decoder.decode(file, format);
        } catch (DamagedPicture e) {
            throw new AssertionError(e);
        }
    }

    private static Pixels lighter(Pixels picture) {
        int[] rgb = new int[picture.rgb().length];
        for (int at = 0; at < rgb.length; at++) {
            int was = picture.rgb()[at];
            rgb[at] = more(was >> 16) << 16 | more(was >> 8) << 8 | more(was);
        }
        return new Pixels(picture.width(), picture.height(), rgb);
    }

    private static int more(int channel) {
        return Math.min(255, (channel & 255) + 12);
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = scaled.createGraphics();
        g.drawImage(image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        g.dispose();
        return scaled;
    }

    private static BufferedImage scene(int seed, int width, int height) {
        SplittableRandom random = new SplittableRandom(seed);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(random.nextInt(0x1000000)));
        g.fillRect(0, 0, width, height);
        for (int shape = 0; shape < 12; shape++) {
            g.setColor(new Color(random.nextInt(0x1000000)));
            g.fillOval(
                    (int) (random.nextDouble(-0.2, 1) * width),
                    (int) (random.nextDouble(-0.2, 1) * height),
                    (int) (random.nextDouble(0.1, 0.6) * width),
                    (int) (random.nextDouble(0.1, 0.6) * height));
        }
        g.dispose();
        return image;
    }
}
