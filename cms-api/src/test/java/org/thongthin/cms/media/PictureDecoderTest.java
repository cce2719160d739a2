package org.thongthin.cms.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.cms.platform.Invalid;

class PictureDecoderTest {
    private static final PictureDecoder DECODER = new PictureDecoder(40_000_000);
    private static final int RED = 0xFF0000;
    private static final int GREEN = 0x00FF00;
    private static final int BLUE = 0x0000FF;
    private static final int YELLOW = 0xFFFF00;

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void aFileThatBreaksOffIsRefusedWhereverItDoes(PictureFormat format) {
        byte[] whole = Photographs.written(Photographs.landscape(120, 80), format.readerName());
        for (int length = 8; length < whole.length; length += Math.max(1, whole.length / 60)) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatExceptionOfType(DamagedPicture.class)
                    .as("%s cut to %d of %d bytes", format, length, whole.length)
                    .isThrownBy(() -> DECODER.decode(part, format));
        }
    }

    @Property(tries = 400)
    void whateverHappensToAFileItDecodesOrIsCalledDamaged(
            @ForAll PictureFormat format, @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int changes) {
        byte[] bytes = Photographs.written(Photographs.landscape(60, 40), format.readerName());
        Random random = new Random(seed);
        for (int i = 0; i < changes; i++) {
            bytes[8 + random.nextInt(bytes.length - 8)] = (byte) random.nextInt();
        }
        try {
            assertThat(DECODER.decode(bytes, format).rgb()).isNotEmpty();
        } catch (DamagedPicture damaged) {
            assertThat(damaged.getMessage()).isNotBlank();
        } catch (Invalid tooLarge) {
            assertThat(tooLarge.errors().getFirst().code()).isEqualTo("too-many-pixels");
        }
    }

    @Test
    void aBombIsRefusedByItsHeaderWithoutBeingDecoded() {
        byte[] bomb = Photographs.bomb(60_000, 60_000);
        assertThat(bomb).hasSizeLessThan(100_000);
        Assertions.assertTimeout(
                Duration.ofMillis(500),
                () -> assertThatExceptionOfType(Invalid.class)
                        .isThrownBy(() -> DECODER.decode(bomb, PictureFormat.PNG))
                        .satisfies(refusal ->
                                assertThat(refusal.errors().getFirst().code()).isEqualTo("too-many-pixels")));
    }

    @Test
    void textThatUnpacksToGigabytesIsNeverUnpacked() throws Exception {
        byte[] gigantic = Photographs.deflated(new byte[300_000_000]);
        byte[] text = Photographs.join("a\0\0".getBytes(StandardCharsets.US_ASCII), gigantic);
        byte[] png = Photographs.png(30, 20);
        for (String type : new String[] {"zTXt", "iCCP"}) {
            Pixels picture = DECODER.decode(Photographs.withChunk(png, type, text), PictureFormat.PNG);
            assertThat(picture.width()).isEqualTo(30);
        }
    }

    @Test
    void aJpegOfThousandsOfScansIsRefused() {
        byte[] jpeg = Photographs.jpeg(60, 40);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, jpeg.length - 2);
        for (int i = 0; i < 5000; i++) {
            Photographs.segment(out, 0xDA, new byte[] {1, 1, 0, 0, 0, 0});
        }
        out.write(0xFF);
        out.write(0xD9);
        assertThatExceptionOfType(DamagedPicture.class)
                .isThrownBy(() -> DECODER.decode(out.toByteArray(), PictureFormat.JPEG));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aPictureIsTurnedAsItWasSeen(int orientation) throws Exception {
        byte[] jpeg = Photographs.withEverythingACameraWrites(
                Photographs.written(Photographs.fourCorners(80, 40), "jpeg"), orientation);
        Pixels picture = DECODER.decode(jpeg, PictureFormat.JPEG);
        assertThat(picture.width()).isEqualTo(orientation < 5 ? 80 : 40);
        int[] topLeftToBottomRight = {
            corner(picture, 0.25, 0.25),
            corner(picture, 0.75, 0.25),
            corner(picture, 0.25, 0.75),
            corner(picture, 0.75, 0.75)
        };
        assertThat(topLeftToBottomRight)
                .containsExactly(
                        switch (orientation) {
                            case 2 -> new int[] {GREEN, RED, YELLOW, BLUE};
                            case 3 -> new int[] {YELLOW, BLUE, GREEN, RED};
                            case 4 -> new int[] {BLUE, YELLOW, RED, GREEN};
                            case 5 -> new int[] {RED, BLUE, GREEN, YELLOW};
                            case 6 -> new int[] {BLUE, RED, YELLOW, GREEN};
                            case 7 -> new int[] {YELLOW, GREEN, BLUE, RED};
                            case 8 -> new int[] {GREEN, YELLOW, RED, BLUE};
                            default -> new int[] {RED, GREEN, BLUE, YELLOW};
                        });
    }

    @Test
    void aPngIsTurnedTooWhereItSaysSo() throws Exception {
        byte[] png = Photographs.written(Photographs.fourCorners(80, 40), "png");
        Pixels picture = DECODER.decode(Photographs.withChunk(png, "eXIf", Photographs.exif(6)), PictureFormat.PNG);
        assertThat(picture.width()).isEqualTo(40);
        assertThat(corner(picture, 0.25, 0.25)).isEqualTo(BLUE);
    }

    @Test
    void whatIsTransparentBecomesWhite() throws Exception {
        BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(0, 0, 255, 128));
        g.fillRect(20, 0, 20, 40);
        g.dispose();
        Pixels picture = DECODER.decode(Photographs.written(image, "png"), PictureFormat.PNG);
        assertThat(picture.rgb()[0]).isEqualTo(0xFFFFFF);
        assertThat(picture.rgb()[30]).isEqualTo(0x7F7FFF);
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY, BufferedImage.TYPE_BYTE_BINARY})
    void greyKeepsItsTone(int type) throws Exception {
        BufferedImage image = new BufferedImage(20, 20, type);
        int dark = type == BufferedImage.TYPE_BYTE_BINARY ? 0 : 100;
        for (int y = 0; y < 20; y++) {
            for (int x = 0; x < 20; x++) {
                image.getRaster().setSample(x, y, 0, type == BufferedImage.TYPE_USHORT_GRAY ? dark * 257 : dark);
            }
        }
        Pixels picture = DECODER.decode(Photographs.written(image, "png"), PictureFormat.PNG);
        assertThat(picture.rgb()).containsOnly(dark * 0x010101);
    }

    @Test
    void aLargePictureIsBroughtTo2560PixelsOnItsLongSide() throws Exception {
        Pixels picture = DECODER.decode(Photographs.jpeg(3000, 2000), PictureFormat.JPEG);
        assertThat(picture.width()).isEqualTo(2560);
        assertThat(picture.height()).isEqualTo(1707);
    }

    private static int corner(Pixels picture, double across, double down) {
        int x = (int) (picture.width() * across);
        int y = (int) (picture.height() * down);
        int rgb = picture.rgb()[y * picture.width() + x];
        int nearest = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int value = rgb >> shift & 0xFF;
            assertThat(Math.min(value, 255 - value)).isCloseTo(0, within(40));
            nearest |= (value > 127 ? 0xFF : 0) << shift;
        }
        return nearest;
    }
}
