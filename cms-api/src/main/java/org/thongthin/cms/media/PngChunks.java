package org.thongthin.cms.media;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A PNG cut down to the chunks that its first picture needs (PNG, third edition, section 5), their checksums verified.
 * What is left out is never parsed: neither text that unpacks to gigabytes nor animation reaches the decoder.
 *
 * @param essential the same picture without anything beside it
 * @param profile the ICC profile, unpacked; null where there is none or it makes no sense
 * @param exif the camera's notes; null where there are none
 */
@SuppressWarnings("ArrayRecordComponent") // Passed from hand to hand, never compared.
record PngChunks(byte[] essential, byte @Nullable [] profile, byte @Nullable [] exif) {
    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int SIGNATURE = 8;
    private static final int AROUND_DATA = 12;
    private static final int LARGEST_PROFILE = 1 << 20;

    /** @throws DamagedPicture where it breaks off before its end, or a checksum does not fit */
    static PngChunks read(byte[] png) throws DamagedPicture {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(png.length);
        kept.write(png, 0, SIGNATURE);
        byte[] profile = null;
        byte[] exif = null;
        int at = SIGNATURE;
        while (true) {
            if (png.length - at < AROUND_DATA) {
                throw new DamagedPicture("breaks off before its end");
            }
            int length = ByteBuffer.wrap(png, at, 4).getInt();
            if (length < 0 || length > png.length - at - AROUND_DATA) {
                throw new DamagedPicture("a chunk breaks off");
            }
            verify(png, at + 4, length + 4);
            String type = new String(png, at + 4, 4, StandardCharsets.US_ASCII);
            if (at == SIGNATURE && !(type.equals("IHDR") && length == 13)) {
                throw new DamagedPicture("no header");
            }
            if (type.equals("iCCP")) {
                profile = unpackProfile(png, at + 8, length);
            }
            if (type.equals("eXIf")) {
                exif = Arrays.copyOfRange(png, at + 8, at + 8 + length);
            }
            if (NEEDED.contains(type)) {
                kept.write(png, at, length + AROUND_DATA);
            }
            if (type.equals("IEND")) {
                return new PngChunks(kept.toByteArray(), profile, exif);
            }
            at += length + AROUND_DATA;
        }
    }

    /** 16 bits a sample, so that it takes twice the room unpacked. */
    boolean isDeep() {
        return essential[SIGNATURE + 16] == 16;
    }

    private static void verify(byte[] png, int from, int length) throws DamagedPicture {
        CRC32 sum = new CRC32();
        sum.update(png, from, length);
        if ((int) sum.getValue() != ByteBuffer.wrap(png, from + length, 4).getInt()) {
            throw new DamagedPicture("a checksum does not fit");
        }
    }

    /** A name, a zero, a method byte, then the packed profile. One that does not unpack costs the colours nothing. */
    private static byte @Nullable [] unpackProfile(byte[] png, int from, int length) {
        int packed = from;
        while (packed < from + length && png[packed] != 0) {
            packed++;
        }
        packed += 2;
        int left = from + length - packed;
        if (left <= 0) {
            return null;
        }
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(png, packed, left))) {
            byte[] profile = in.readNBytes(LARGEST_PROFILE + 1);
            return profile.length > LARGEST_PROFILE ? null : profile;
        } catch (IOException unreadable) {
            return null;
        }
    }
}
