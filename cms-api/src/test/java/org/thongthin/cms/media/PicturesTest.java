package org.thongthin.cms.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.webp.WebpDirectory;
import io.micronaut.context.ApplicationContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thongthin.cms.TestDatabase;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

class PicturesTest {
    @TempDir
    static Path folder;

    private static ApplicationContext context;
    private static Pictures pictures;
    private static PictureStore store;

    @BeforeAll
    static void start() {
        Map<String, Object> properties = new HashMap<>(TestDatabase.properties());
        properties.put("media.folder", folder.toString());
        context = ApplicationContext.run(properties, "test");
        pictures = context.getBean(Pictures.class);
        store = context.getBean(PictureStore.class);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void aPictureIsKeptUnderItsHashWithAllItsDerivatives(PictureFormat format) throws Exception {
        StoredPicture picture =
                pictures.accept(Photographs.written(Photographs.landscape(1440, 960), format.readerName()));
        assertThat(picture.width()).isEqualTo(1440);
        assertThat(picture.height()).isEqualTo(960);
        assertThat(picture.colour()).matches("#[0-9a-f]{6}");
        byte[] master = bytes(picture, Rendition.MASTER);
        assertThat(picture.bytes()).isEqualTo(master.length);
        assertThat(picture.hash())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(master)));
        assertThat(pictures.find(picture.hash())).isEqualTo(picture);
        for (Rendition rendition : Rendition.values()) {
            assertThat(widthOf(bytes(picture, rendition))).isEqualTo(Math.min(1440, rendition.width()));
        }
    }

    @Test
    void aSmallPictureIsNeverEnlarged() throws Exception {
        StoredPicture picture = pictures.accept(Photographs.png(400, 500));
        assertThat(widthOf(bytes(picture, Rendition.JPEG_320))).isEqualTo(320);
        assertThat(widthOf(bytes(picture, Rendition.WEBP_640))).isEqualTo(400);
        assertThat(widthOf(bytes(picture, Rendition.WEBP_1280))).isEqualTo(400);
    }

    @Test
    void theSameUploadTwiceIsTheSamePictureEvenAfterAFileWasLost() {
        byte[] upload = Photographs.jpeg(640, 480);
        StoredPicture first = pictures.accept(upload);
        PictureKey lost = new PictureKey(first.hash(), Rendition.WEBP_640);
        store.delete(lost);
        assertThat(pictures.accept(upload)).isEqualTo(first);
        assertThat(store.exists(lost)).isTrue();
    }

    @Test
    void nothingButThePictureIsLeft() throws Exception {
        byte[] upload = Photographs.withEverythingACameraWrites(Photographs.jpeg(800, 600), 6);
        assertThat(directories(upload))
                .as("the upload does hold them")
                .contains("GPS", "XMP", "Exif IFD0", "Exif Thumbnail", "ICC Profile", "IPTC", "JpegComment");
        StoredPicture picture = pictures.accept(upload);
        assertThat(picture.width()).isEqualTo(600);
        for (Rendition rendition : Rendition.values()) {
            assertThat(directories(bytes(picture, rendition)))
                    .as("%s", rendition)
                    .isSubsetOf("JPEG", "JFIF", "Huffman", "File Type", "WebP");
        }
    }

    @Test
    void aPictureThatIsAlsoAnArchiveComesOutAsAPictureAlone() {
        byte[] tail = "PK\u0003\u0004<script>alert(1)</script>".getBytes(StandardCharsets.ISO_8859_1);
        StoredPicture picture = pictures.accept(Photographs.join(Photographs.jpeg(300, 200), tail));
        assertThat(new String(bytes(picture, Rendition.MASTER), StandardCharsets.ISO_8859_1))
                .doesNotContain("<script>", "PK\u0003\u0004");
    }

    @Test
    void tooManyBytesAreRefusedWithTheLimit() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> pictures.accept(new byte[2 * 1024 * 1024 + 1]))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(ProblemCode.TOO_LARGE);
                    assertThat(refusal.arguments()).containsExactly("2 MB");
                });
    }

    @Test
    void aPdfIsRefusedWhateverItIsCalled() {
        byte[] pdf = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.US_ASCII);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> pictures.accept(pdf))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ProblemCode.UNSUPPORTED_TYPE));
    }

    @Test
    void aTruncatedJpegIsRefusedAtItsFieldAndLeavesNothing() throws Exception {
        long before = filesKept();
        byte[] whole = Photographs.jpeg(700, 500);
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> pictures.accept(half))
                .satisfies(refusal -> {
                    assertThat(refusal.errors().getFirst().pointer()).isEqualTo("/file");
                    assertThat(refusal.errors().getFirst().code()).isEqualTo("image-damaged");
                });
        assertThat(filesKept()).isEqualTo(before);
    }

    @Test
    void anEmptyFileIsRefusedAsMissing() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> pictures.accept(new byte[0]))
                .satisfies(refusal ->
                        assertThat(refusal.errors().getFirst().code()).isEqualTo("required"));
    }

    @Test
    void manyAtOnceAreAllTakenIn() {
        Random random = new Random(7);
        long kept =
                Stream.generate(() -> Photographs.png(200 + random.nextInt(400), 300))
                        .limit(8)
                        .toList()
                        .parallelStream()
                        .map(pictures::accept)
                        .map(StoredPicture::hash)
                        .map(pictures::find)
                        .filter(Objects::nonNull)
                        .count();
        assertThat(kept).isEqualTo(8);
    }

    private static byte[] bytes(StoredPicture picture, Rendition rendition) {
        return Objects.requireNonNull(store.get(new PictureKey(picture.hash(), rendition)), rendition.file());
    }

    private static int widthOf(byte[] bytes) throws Exception {
        BufferedImage jpeg = ImageIO.read(new ByteArrayInputStream(bytes));
        if (jpeg != null) {
            return jpeg.getWidth();
        }
        Metadata webp = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
        return webp.getFirstDirectoryOfType(WebpDirectory.class).getInt(WebpDirectory.TAG_IMAGE_WIDTH);
    }

    private static List<String> directories(byte[] bytes) throws Exception {
        List<String> names = new ArrayList<>();
        for (Directory directory : ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes))
                .getDirectories()) {
            names.add(directory.getName());
        }
        return names;
    }

    private static long filesKept() throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
