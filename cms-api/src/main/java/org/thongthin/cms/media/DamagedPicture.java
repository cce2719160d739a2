package org.thongthin.cms.media;

/** The bytes claim to be a picture but break off, or do not decode. */
final class DamagedPicture extends Exception {
    private static final long serialVersionUID = 1L;

    DamagedPicture(String why) {
        super(why);
    }

    DamagedPicture(Throwable cause) {
        super(cause);
    }
}
