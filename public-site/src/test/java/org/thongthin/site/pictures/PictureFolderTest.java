package org.thongthin.site.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.site.pictures.Derivative.Format;
import org.thongthin.site.platform.SiteConfiguration;

class PictureFolderTest {
    private static final Derivative JPEG = new Derivative("abcdef0123456789", 640, Format.JPG);
    private static final byte[] BYTES = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2, 3};

    @TempDir
    Path data;

    @Test
    void aFileIsHereOnlyWhenItIsWhole() throws Exception {
        PictureFolder pictures = new PictureFolder(new SiteConfiguration("http://localhost", data.toString()));
        assertThatThrownBy(() -> pictures.take(JPEG, path -> {
                    Files.write(path, BYTES);
                    throw new IOException("broken off");
                }))
                .hasMessage("broken off");
        assertThat(pictures.missing(List.of(JPEG.hash()))).hasSize(6).contains(JPEG);

        pictures.take(JPEG, path -> Files.write(path, BYTES));
        assertThat(pictures.missing(List.of(JPEG.hash()))).hasSize(5).doesNotContain(JPEG);
        assertThat(pictures.path(JPEG)).hasBinaryContent(BYTES);
        assertThat(data.resolve("pictures/incoming")).isEmptyDirectory();
    }

    @Test
    void anErrorPageIsNoPicture() throws Exception {
        PictureFolder pictures = new PictureFolder(new SiteConfiguration("http://localhost", data.toString()));
        assertThatThrownBy(() -> pictures.take(JPEG, path -> Files.writeString(path, "<html>Bad gateway</html>")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> pictures.take(JPEG, path -> {})).isInstanceOf(IOException.class);
        assertThat(pictures.hashes()).isEmpty();
    }

    @Test
    void whatACrashLeftHalfWayIsClearedAway() throws Exception {
        PictureFolder before = new PictureFolder(new SiteConfiguration("http://localhost", data.toString()));
        before.take(JPEG, path -> Files.write(path, BYTES));
        Files.write(data.resolve("pictures/incoming/left.part"), BYTES);

        PictureFolder after = new PictureFolder(new SiteConfiguration("http://localhost", data.toString()));
        assertThat(data.resolve("pictures/incoming")).isEmptyDirectory();
        assertThat(after.hashes()).containsExactly(JPEG.hash());
        after.remove(JPEG.hash());
        after.remove(JPEG.hash());
        assertThat(after.hashes()).isEmpty();
    }

    @Test
    void aHashThatLeadsOutOfTheFolderIsNone() {
        assertThatThrownBy(() -> new Derivative("../../../etc", 320, Format.JPG))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Derivative.named("../../../etc", "320.jpg")).isNull();
        assertThat(Derivative.named(JPEG.hash(), "640.jpg")).isEqualTo(JPEG);
    }
}
