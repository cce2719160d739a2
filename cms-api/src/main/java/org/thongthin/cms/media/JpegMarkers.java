package org.thongthin.cms.media;

/**
 * A walk over a JPEG's markers (ITU-T T.81, annex B), without decoding. Decoders paint what is missing grey and go on;
 * this says that it is missing. It also counts the scans: each costs a pass over the whole picture, so that a file of
 * thousands of tiny ones would keep a core busy for minutes.
 */
final class JpegMarkers {
    private static final int MOST_SCANS = 200;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;

    private final byte[] bytes;
    private int at = 2;

    private JpegMarkers(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws DamagedPicture unless the file reaches its end-of-image marker in a sensible number of scans */
    static void check(byte[] bytes) throws DamagedPicture {
        new JpegMarkers(bytes).walk();
    }

    private void walk() throws DamagedPicture {
        int scans = 0;
        while (true) {
            int marker = nextMarker();
            if (marker == END_OF_IMAGE) {
                if (scans == 0) {
                    throw new DamagedPicture("no scan");
                }
                return;
            }
            if (marker == 0x01 || isRestart(marker)) {
                continue;
            }
            skipSegment();
            if (marker == START_OF_SCAN && ++scans > MOST_SCANS) {
                throw new DamagedPicture("too many scans");
            }
        }
    }

    /** Also passes over entropy-coded data, in which FF is always followed by 00 or by a restart marker. */
    private int nextMarker() throws DamagedPicture {
        while (true) {
            while (unsigned(at) != 0xFF) {
                at++;
            }
            while (unsigned(at) == 0xFF) {
                at++;
            }
            int marker = unsigned(at++);
            if (marker != 0 && !isRestart(marker)) {
                return marker;
            }
        }
    }

    private void skipSegment() throws DamagedPicture {
        int length = unsigned(at) << 8 | unsigned(at + 1);
        if (length < 2) {
            throw new DamagedPicture("segment of length " + length);
        }
        at += length;
    }

    private int unsigned(int position) throws DamagedPicture {
        if (position >= bytes.length) {
            throw new DamagedPicture("breaks off before its end");
        }
        return bytes[position] & 0xFF;
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }
}
