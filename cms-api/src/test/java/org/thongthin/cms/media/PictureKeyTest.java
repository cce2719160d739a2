package org.thongthin.cms.media;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureKeyTest {
    private static final String HASH = "0f".repeat(32);

    @Test
    void aHashAndAWidthNameADerivative() {
        assertThat(PictureKey.derivative(HASH, "640.webp")).isEqualTo(new PictureKey(HASH, Rendition.WEBP_640));
    }

    @ParameterizedTest
    @ValueSource(strings = {"master.jpg", "640.png", "641.jpg", "640", "640.webp/", "../320.jpg", "640.WEBP", ""})
    void anyOtherFileNamesNone(String file) {
        assertThat(PictureKey.derivative(HASH, file)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../../etc/passwd", "", "0F0F", "0f/../0f"})
    void anythingButAHashNamesNone(String hash) {
        assertThat(PictureKey.derivative(hash, "640.webp")).isNull();
    }

    @Property
    void noKeyLeadsOutOfTheStore(@ForAll String hash, @ForAll String file) {
        PictureKey key = PictureKey.derivative(hash, file);
        assertThat(key == null || key.path().matches("[0-9a-f]{2}/[0-9a-f]{2}/[0-9a-f]{64}/\\d+\\.(jpg|webp)"))
                .isTrue();
    }
}
