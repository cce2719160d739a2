package org.thongthin.cms.reports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What comes out of an archive, up to a limit: a few kilobytes can hold gigabytes of blanks. */
final class Unpacked extends FilterInputStream {
    /** More comes out than anybody's sheet has. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("unpacks too large");
        }
    }

    private long left;

    Unpacked(InputStream packed, long largest) {
        super(packed);
        this.left = largest;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        return one < 0 ? one : counted(1, one);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        return read < 0 ? read : counted(read, read);
    }

    private int counted(int bytes, int answer) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new TooLarge();
        }
        return answer;
    }
}
