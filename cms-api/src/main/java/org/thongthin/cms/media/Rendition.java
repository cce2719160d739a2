package org.thongthin.cms.media;

import org.jspecify.annotations.Nullable;

/** The forms in which each picture is kept. A narrower picture keeps its own width under every name. */
enum Rendition {
    MASTER("master.jpg", PictureDecoder.LONG_SIDE),
    JPEG_320("320.jpg", 320),
    JPEG_640("640.jpg", 640),
    JPEG_1280("1280.jpg", 1280),
    WEBP_320("320.webp", 320),
    WEBP_640("640.webp", 640),
    WEBP_1280("1280.webp", 1280);

    private final String file;
    private final int width;

    Rendition(String file, int width) {
        this.file = file;
        this.width = width;
    }

    String file() {
        return file;
    }

    /** At most, in pixels. */
    int width() {
        return width;
    }

    boolean isWebp() {
        return file.endsWith(".webp");
    }

    String mediaType() {
        return isWebp() ? "image/webp" : "image/jpeg";
    }

    /** The derivative that a path names, such as {@code 640.webp}; null for any other name, the master's included. */
    static @Nullable Rendition derivative(String file) {
        for (Rendition rendition : values()) {
            if (rendition != MASTER && rendition.file.equals(file)) {
                return rendition;
            }
        }
        return null;
    }
}
