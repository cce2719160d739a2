package org.thongthin.cms.media;

import org.jspecify.annotations.Nullable;

/** The formats that are taken in, told apart by how their bytes begin and never by a name or a header. */
enum PictureFormat {
    JPEG("jpeg"),
    PNG("png"),
    GIF("gif");

    private final String readerName;

    PictureFormat(String readerName) {
        this.readerName = readerName;
    }

    /** What {@link javax.imageio.ImageIO} calls it. */
    String readerName() {
        return readerName;
    }

    /** {@return null where the bytes are none of these} */
    static @Nullable PictureFormat of(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xD8, 0xFF)) {
            return JPEG;
        }
        if (begins(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return PNG;
        }
        if (begins(bytes, 'G', 'I', 'F', '8', '7', 'a') || begins(bytes, 'G', 'I', 'F', '8', '9', 'a')) {
            return GIF;
        }
        return null;
    }

    private static boolean begins(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
